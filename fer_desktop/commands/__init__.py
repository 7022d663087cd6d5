"""The headless commands, one file each: `add_arguments(parser)` and `run(arguments) -> int`."""
