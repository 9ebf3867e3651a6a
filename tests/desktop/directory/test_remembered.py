"""What is kept for the next keystrokes: bounded, and never another answer than anew."""

import threading

from signpost_desktop.directory.remembered import Remembered, RememberedFor


def test_what_was_made_once_is_not_made_again() -> None:
    remembered: Remembered[str, int] = Remembered(10)
    made: list[str] = []

    def make() -> int:
        made.append("once")
        return 7

    assert [remembered.one("a", make), remembered.one("a", make)] == [7, 7]
    assert made == ["once"]


def test_only_what_is_missing_is_made_in_one_go() -> None:
    remembered: Remembered[int, int] = Remembered(10)
    asked: list[list[int]] = []

    def double(missing: list[int]) -> dict[int, int]:
        asked.append(missing)
        return {number: number * 2 for number in missing}

    assert remembered.several([1, 2], double) == {1: 2, 2: 4}
    assert remembered.several([2, 3, 1], double) == {2: 4, 3: 6, 1: 2}
    assert asked == [[1, 2], [3]]


def test_it_never_holds_more_than_its_bound_and_lets_the_oldest_go() -> None:
    remembered: Remembered[int, int] = Remembered(10)
    for number in range(1_000):
        remembered.keep({number: number})
        assert len(remembered) <= 10
    remembered.keep({number: number for number in range(2_000, 2_500)})
    assert len(remembered) <= 10
    assert remembered.get(2_499) == 2_499
    assert remembered.get(999) is None


def test_more_than_its_bound_is_answered_all_the_same() -> None:
    remembered: Remembered[int, int] = Remembered(3)
    every = list(range(20))
    assert remembered.several(every, lambda missing: {n: n for n in missing}) == {
        n: n for n in every
    }


def test_another_setting_begins_empty() -> None:
    remembered: RememberedFor[str, int, str] = RememberedFor(10)
    remembered.at("N7").keep({1: "near"})
    assert remembered.at("N7").get(1) == "near"
    assert remembered.at("CR0").get(1) is None
    assert remembered.at("N7").get(1) is None


def test_threads_may_keep_and_ask_at_once() -> None:
    remembered: Remembered[int, int] = Remembered(50)
    wrong: list[int] = []

    def work(start: int) -> None:
        for number in range(start, start + 2_000):
            if remembered.one(number, lambda number=number: number * 3) != number * 3:
                wrong.append(number)

    threads = [threading.Thread(target=work, args=(start,)) for start in (0, 500, 1_000)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    assert len(remembered) <= 50
