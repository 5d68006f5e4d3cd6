"""The style of the small sans serif that the filters are tried on."""

import pytest
from fakes.drawn_letters import references

from fonte_plugin.design.style.reference_style import ReferenceStyle


@pytest.fixture(scope="session")
def style() -> ReferenceStyle:
    return ReferenceStyle.measure(references().values())
