"""The linear models that weights are made of: only where what training needs is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

np = pytest.importorskip("numpy", reason="requirements/train.lock is not installed")
pytest.importorskip("sklearn", reason="requirements/train.lock is not installed")

from scipy import sparse  # noqa: E402 - what it needs must be there first
from sklearn.linear_model import LogisticRegression  # noqa: E402

from catalog.building.examples import MAYBE, NO, YES  # noqa: E402
from catalog.building.linear_models import STRENGTH, fit_all, fit_one  # noqa: E402

if TYPE_CHECKING:
    from catalog.building.linear_models import Matrix

NEVER_HELD = 3


def situations(seed: int) -> tuple[Matrix, Matrix]:
    """Return 600 situations of 20 features, and what they hold of four labels: the last holds for none."""
    rng = np.random.default_rng(seed)
    rows = sparse.random(600, 20, density=0.3, format="csr", random_state=rng)
    answers = np.where(rows.toarray()[:, :4] + rng.normal(0.0, 0.2, (600, 4)) > 0.4, YES, NO)
    answers[:, NEVER_HELD] = NO
    return rows, answers


def test_several_sets_are_learned_as_each_would_be_alone() -> None:
    one, other = situations(1), situations(2)
    for (weights, bias), alone in zip(fit_all([one, other], [0, 1, 2]), (one, other), strict=True):
        ((expected, leans),) = fit_all([alone], [0, 1, 2])
        assert np.array_equal(weights, expected)
        assert np.array_equal(bias, leans)


def test_a_label_that_no_situation_holds_is_never_likely() -> None:
    ((weights, bias),) = fit_all([situations(1)], [0, 1, 2])
    assert not weights[NEVER_HELD].any()
    assert bias[NEVER_HELD] < min(bias[:NEVER_HELD])


def test_a_situation_that_may_hold_a_label_teaches_nothing_of_it() -> None:
    rows, answers = situations(1)
    answers[:50, 0] = MAYBE
    weights, bias = fit_one(rows, answers[:, 0])
    expected, lean = fit_one(rows[50:], answers[50:, 0])
    assert np.array_equal(weights, expected)
    assert bias == lean


def test_a_label_learned_from_the_dual_side_has_the_weights_of_the_other() -> None:
    rows, answers = situations(1)
    weights, _ = fit_one(rows, answers[:, 0])
    exact = LogisticRegression(C=STRENGTH, solver="liblinear", tol=1e-8).fit(rows, answers[:, 0]).coef_[0]
    assert np.linalg.norm(weights - exact) < 0.01 * np.linalg.norm(exact)
