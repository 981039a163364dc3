"""``export``: scenarios for other programs."""

from pathlib import Path

import pytest

from scenarios.exchange.xmile import xmile_model
from scenarios.storage.files import load
from tests.scenarios.conftest import InProcess


def test_that_the_model_is_printed_or_written(command: InProcess, team_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "model.xmile"
    out.write_text("old", encoding="utf-8")
    text = xmile_model(load(team_file), 17)
    assert command("export", team_file, "--to", "xmile", "--draw", "17") == (0, text, "")
    assert command("export", team_file, "--to", "xmile", "--draw", "17", "--out", out) == (0, "", f"Written: {out}\n")
    assert out.read_bytes() == text.encode()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("official",), "Missing option '--to'. Choose from: xlsx, xmile, iamc. “"),
        (("official", "--to", "vensim"), "--to"),
        (("official", "--to", "xmile", "--out", "model.mdl"), "ends in .xmile, .xml, .stmx"),
        (("official", "--to", "xmile", "--out", "missing/model.xmile"), "cannot be written"),
        (("official", "no_plan", "--to", "xmile"), "An XMILE model holds one scenario. Export no_plan"),
        (("official", "--to", "xmile", "--draw", "-1"), "--draw"),
        (("official", "--to", "xmile", "--members", "30"), "takes the numbers of one --draw"),
        (("official", "--to", "iamc", "--draw", "1"), "all members count"),
        (("official", "--to", "xlsx"), "A workbook cannot be printed"),
        (("official", "no_plan", "--to", "xlsx", "--out", "a.xlsx"), "A workbook holds one scenario"),
        (("official", "--to", "xlsx", "--out", "a.xls"), "a workbook ends in .xlsx"),
        (("official", "--to", "xlsx", "--out", "missing/a.xlsx"), "cannot be written"),
        (("official", "--to", "iamc", "--out", "results.xmile"), "an IAMC table ends in .csv"),
        (("ofical", "--to", "xmile"), "Did you mean official?"),
        (("--to", "xmile"), "FILE"),
    ],
)
def test_that_bad_use_gives_two_and_a_hint(command: InProcess, arguments: tuple[str, ...], words: str) -> None:
    code, out, err = command("export", *arguments)
    assert (code, out) == (2, "")
    assert words in err


def test_that_the_plan_at_its_word_has_one_draw(command: InProcess, tmp_path: Path) -> None:
    path = tmp_path / "plan.toml"
    path.write_text('format = 1\ntitle = "Plan"\nreading = "as_planned"\n', encoding="utf-8")
    code, out, err = command("export", path, "--to", "xmile", "--draw", "1")
    assert (code, out) == (2, "")
    assert "its only draw is 0" in err
    assert command("export", path, "--to", "xmile")[0] == 0
