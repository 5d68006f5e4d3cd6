"""The entry point of `fonte-train`: a sentence instead of a traceback where its libraries are not installed."""

from __future__ import annotations

import sys

from fonte_plugin.errors import Exit


def main() -> int:
    """As `fonte_train.cli.main`; exit status 2 without torch and what else training needs."""
    try:
        from fonte_train.cli import main as run
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("fonte"):
            raise
        sentence = f"it needs {error.name}, which is not installed; install it with: pip install 'fonte[train]'"
        print(f"fonte-train: {sentence}", file=sys.stderr)
        return Exit.WRONG
    return run()


if __name__ == "__main__":
    sys.exit(main())
