"""Name the world's faults, each with a sentence that says what happened and what to do.

A fault of our own stays a plain exception; only these are shown to a person as they stand.
"""


class WorldFault(Exception):  # noqa: N818 - "the world's fault" is the house's word, see ARCHITECTURE.md
    """Something outside the program went wrong; `str(fault)` is the sentence for the person."""


class CatalogueMissing(WorldFault):
    """There is no catalogue file at the path."""


class CatalogueDamaged(WorldFault):
    """The catalogue file is cut off, empty or not a catalogue."""


class CatalogueTooNew(WorldFault):
    """The catalogue file was made for a later version of the program."""


class SourcesRefused(WorldFault):
    """The plain files do not make a sound catalogue, so nothing was built."""


class WeightsUnreadable(WorldFault):
    """The learned weights cannot be used; the lexicon goes on alone."""


class ProgrammeUnknown(WorldFault):
    """No programme in the catalogue has this id."""


class PlaceUnknown(WorldFault):
    """The place given is not known, or several places carry that name."""


class BatchLineUnreadable(WorldFault):
    """One line of a batch is not a case."""


class CannotRead(WorldFault):
    """A file the person named cannot be opened."""


class CannotWrite(WorldFault):
    """A file the person asked for could not be written; no half file is left."""


class NoPrinter(WorldFault):
    """There is no printer to print on."""


class FontsMissing(WorldFault):
    """The bundled fonts cannot be loaded; painting without them would give a blank sheet."""


class SheetRefused(WorldFault):
    """A sheet was asked for that cannot be made: too many programmes, or a form it does not come in."""
