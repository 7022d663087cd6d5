"""The room of studies in the window.

results_pdf     the page of results as PDF
"""
