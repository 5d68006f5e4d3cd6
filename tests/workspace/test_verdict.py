"""A face that is beyond the model is said to be."""

from fonte_plugin.workspace.verdict import beyond, verdict


def test_a_face_whose_glyphs_mostly_score_low_is_beyond_the_model() -> None:
    scores = [0.3, 0.4, 0.45, 0.42, 0.9, 0.35, 0.41, 0.44]
    assert beyond(scores) == 0.415
    assert "beyond the model" in verdict(scores)[0]


def test_nothing_is_said_of_a_good_face_of_few_glyphs_or_where_scores_are_unknown() -> None:
    assert verdict([0.7] * 30) == ()
    assert verdict([0.2] * 5) == ()
    assert verdict([None] * 30) == ()
