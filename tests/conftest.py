"""What holds for every test."""

from hypothesis import settings

settings.register_profile("no deadlines", deadline=None)  # machines are shared; time is no proof
settings.load_profile("no deadlines")
