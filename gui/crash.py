"""Keep what was typed out of every dump and trace, and give a person one sentence when we are at fault."""

from __future__ import annotations

import ctypes
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

_PR_SET_DUMPABLE = 4


def forbid_dumps() -> None:
    """Make the system write no memory dump of this process: it would hold the resident's story."""
    if sys.platform == "win32":
        return
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, most))
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def forbid_traces() -> None:
    """Let Qt's own dialogs keep no history: where files were saved is nobody's business."""
    from PySide6.QtCore import QSettings

    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, os.devnull)


def show_faults(window: QWidget) -> None:
    """Show our own faults as one sentence in the window; a trace could hold typed words, so only its place is kept."""

    def hook(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        places = []
        while trace is not None:
            code = trace.tb_frame.f_code
            places.append(f"{code.co_name}:{trace.tb_lineno}")
            trace = trace.tb_next
        from gui.notice import show_notice

        del fault  # its message could quote what was typed
        show_notice(window, f"Er ging iets mis in Doorwijzer ({kind.__name__} in {places[-1] if places else '?'}).")

    sys.excepthook = hook
