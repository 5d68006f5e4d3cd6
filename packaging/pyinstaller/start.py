"""Entry point of the frozen application: its file name decides whether it opens the window."""

import sys
from pathlib import Path

bundled = ".app/Contents/MacOS" in Path(sys.argv[0]).as_posix()
if Path(sys.argv[0]).stem == "fonte-window" or bundled:
    from fonte_plugin.window.main import main
else:
    from fonte_plugin.cli.main import main

sys.exit(main())
