"""The page of a batch is whole and says what was done, what failed and why."""

from dataclasses import replace

from helpers.pages import text_of

from fer_desktop.bulk.jobs import JobRecord, JobState
from fer_desktop.bulk.results.page import ROW_LIMIT, render_page
from fer_desktop.bulk.results.tables import JobResult
from fer_desktop.sessions.reading import open_session
from fer_desktop.statistics.episodes import EpisodeSettings


def page_of(night, results: list[JobResult]) -> str:
    description = open_session(night.folder / "two").description
    return render_page("<night>", results, ("condition",), description, EpisodeSettings())


def test_the_page_is_whole_and_holds_the_numbers(night, results: list[JobResult]) -> None:
    page = page_of(night, results)
    text = text_of(page)
    assert "http" not in page.replace("http://www.w3.org/2000/svg", "")  # needs no network
    for part in (
        "Batch <night>",
        "4: 2 done, 1 failed, 1 waiting",
        "An expression is not a feeling",
        "It is <broken>.",
        "Copy it again.",
        "dark; very",
        "happiness 48%",
        "=a",
        "Sources without a face1",
        "analysed in 2 sources",
        "by the model “paper”",
        "time constant of 0.3 s",
        "reached 0.5 and ended when it fell below 0.4",
    ):
        assert part in text, part


def test_a_batch_of_which_nothing_is_done_has_a_page(night) -> None:
    waiting = [JobResult(job, JobRecord(job.session)) for job in night.batch.jobs]
    text = text_of(render_page("n", waiting, ("condition",), None, EpisodeSettings()))
    assert "4: 4 waiting" in text
    assert "What failed" not in text
    assert "Face by face" not in text


def test_the_page_claims_of_no_session_that_labels_were_kept_when_they_were_not(
    night, results: list[JobResult]
) -> None:
    def page_with(**known: bool) -> str:
        done = [
            replace(result, measures=replace(result.measures, **known))
            if result.measures
            else result
            for result in results[:1]
        ]
        return text_of(page_of(night, [*done, *results[1:]]))

    assert "was taken back only 0.05 below" in page_with()
    earlier = page_with(holds_probabilities=False)
    assert "another expression led by 0.1." in earlier
    assert "taken back" not in earlier
    assert "led by" not in page_with(holds_labels=False, holds_probabilities=False)


def test_a_page_of_many_stays_readable(night, results: list[JobResult]) -> None:
    broken = replace(results[2].record, state=JobState.SET_ASIDE)
    many = [results[0]] * ROW_LIMIT + [JobResult(results[2].job, broken)] * (ROW_LIMIT + 1)
    text = text_of(page_of(night, many))
    assert f"The first {ROW_LIMIT} of {2 * ROW_LIMIT} are listed" in text
    assert f"The first {ROW_LIMIT} of {ROW_LIMIT + 1} are listed" in text
