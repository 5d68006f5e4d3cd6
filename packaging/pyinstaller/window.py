"""Where the frozen window begins."""

import sys

from fonte_plugin.window.main import main

sys.exit(main())
