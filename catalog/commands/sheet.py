"""`sheet --text` and `--html`."""


def run_sheet(arguments):
    return 0
