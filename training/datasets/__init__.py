"""Readers of data sets: pictures and class indices, bad rows refused."""
