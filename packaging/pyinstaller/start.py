"""Where the frozen application begins: the name it was started by says whether with the window."""

import sys
from pathlib import Path

bundled = ".app/Contents/MacOS" in Path(sys.argv[0]).as_posix()
if Path(sys.argv[0]).stem == "fonte-window" or bundled:
    from fonte_plugin.window import main as program
else:
    from fonte_plugin.cli import main as program

sys.exit(program.main())
