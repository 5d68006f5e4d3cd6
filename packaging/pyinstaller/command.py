"""Where the frozen command line begins."""

import sys

from fonte_plugin.cli.main import main

sys.exit(main())
