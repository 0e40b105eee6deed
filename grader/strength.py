"""Measure the hidden tests: run the answer bank through the real grading.

    python -m grader.strength cw1 [--bank FOLDER] [--notebook NAME] [--sample N]

Right: each wrong answer loses marks in its own task and nowhere else, each right answer loses none.
"""

import argparse
import random
from collections import defaultdict

from grader.bank import ROOT, Answer, fill, full_marks, model_answers, notebooks, read_bank, task_of, tasks
from grader.course import grade
from grader.mutants import mutants


def mutant_answers(assignment, notebook):
    """Mutants of the model answers, but those that `answers/<assignment>/equivalent_mutants.txt` lists as right.

    Named by their text, a mutant stays listed when another is added before it.
    """
    path = ROOT / "answers" / assignment / "equivalent_mutants.txt"
    equivalent = {line.strip() for line in path.read_text(encoding="utf-8").splitlines()} if path.exists() else set()
    models = model_answers(assignment, notebook)
    for task in tasks(assignment, notebook):
        for name, text in mutants(models[task]):
            if f"{task}: {text.splitlines()[0]}" not in equivalent:
                yield Answer(notebook, task, name, False, text)


def lost_marks(assignment, notebook, plan):
    """The tasks that lose marks, a set for each list of answers in the plan; model answers stand beside them.

    A test without a mark, as in a notebook that could not be graded, counts as lost.
    """
    models, full = model_answers(assignment, notebook), full_marks(assignment, notebook)
    submissions = {}
    for i, chosen in enumerate(plan):
        texts = models | {answer.task: answer.source for answer in chosen}
        submissions[f"s{i:04d}"] = {notebook: fill(assignment, notebook, texts)}
    marks = grade(assignment, submissions)
    found = [marks.get(student, {}).get(notebook, {}) for student in submissions]
    lost = [[test for test, points in full.items() if got.get(test) is None or got[test] < points] for got in found]
    return [{task_of(test) for test in tests} for tests in lost]


def mixed(answers, rng):
    """Divide answers into submissions: of each task at most one, in each about half of the tasks wrong.

    A right answer among wrong ones shows what spills; who spilled is found by running the suspects alone.
    """
    queues = defaultdict(list)
    for answer in rng.sample(answers, len(answers)):
        queues[answer.task, answer.right].append(answer)
    task_names = sorted({task for task, _ in queues})
    while any(queues.values()):
        wrong_half = set(rng.sample(task_names, (len(task_names) + 1) // 2))
        chosen = []
        for task in task_names:
            right = task not in wrong_half
            queue = queues[task, right] or queues[task, not right]
            if queue:
                chosen.append(queue.pop())
        yield chosen


def measure(assignment, answers):
    """{answer: set of tasks in which its submission lost marks}, each answer's own verdict.

    Answers are run mixed; where a submission loses marks in a task that was answered right, all its answers
    are run again alone, beside model answers.
    """
    verdicts = {}
    for notebook in sorted({answer.notebook for answer in answers}):
        plan = list(mixed([answer for answer in answers if answer.notebook == notebook], random.Random(0)))
        models_lose, *found = lost_marks(assignment, notebook, [[], *plan])
        if models_lose:
            raise SystemExit(f"{notebook}: the model answers lose marks in {', '.join(sorted(models_lose))}.")
        suspects = []
        for chosen, lost in zip(plan, found, strict=True):
            if lost <= {answer.task for answer in chosen if not answer.right}:
                verdicts.update({answer: lost & {answer.task} for answer in chosen})
            else:
                suspects += chosen
        if suspects:
            alone = lost_marks(assignment, notebook, [[answer] for answer in suspects])
            verdicts.update(zip(suspects, alone, strict=True))
    return verdicts


def report(verdicts):
    """Print the table of strength; returns the number of faults."""
    rows = defaultdict(lambda: defaultdict(list))
    for answer, lost in verdicts.items():
        row = rows[answer.notebook, answer.task]
        row["right" if answer.right else "wrong"].append(answer)
        if answer.right and answer.task in lost:
            row["harmed"].append(answer)
        if not answer.right:
            row["caught" if answer.task in lost else "missed"].append(answer)
        if lost - {answer.task}:
            row["spilled"].append(answer)
    kinds = ["right", "harmed", "wrong", "caught", "missed", "spilled"]
    print(f"{'task':45}" + "".join(f"{kind:>8}" for kind in kinds))
    for (notebook, task), row in rows.items():
        print(f"{notebook + ' ' + task:45}" + "".join(f"{len(row[kind]):8}" for kind in kinds))
    faults = [
        (kind, answer) for row in rows.values() for kind in ("harmed", "missed", "spilled") for answer in row[kind]
    ]
    for kind, answer in faults:
        lost = ", ".join(sorted(verdicts[answer])) or "no task"
        print(f"\n{kind}: {answer}\n  {answer.source.splitlines()[0]}\n  marks lost in: {lost}")
    print(f"\n{len(verdicts)} answers, {len(faults)} faults")
    return len(faults)


def sample(answers, count, rng):
    """At most `count` right and `count` wrong answers of each task."""
    strata = defaultdict(list)
    for answer in answers:
        strata[answer.notebook, answer.task, answer.right].append(answer)
    return [answer for stratum in strata.values() for answer in rng.sample(stratum, min(count, len(stratum)))]


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="python -m grader.strength", description=__doc__.splitlines()[0])
    parser.add_argument("assignment")
    parser.add_argument("--bank", help="a folder laid out like answers/<assignment> (default: that, and mutants)")
    parser.add_argument("--notebook", help="one notebook only")
    parser.add_argument("--sample", type=int, help="this many right and wrong answers a task (default: all)")
    options = parser.parse_args(arguments)
    answers = read_bank(options.assignment, options.bank)
    if not options.bank:
        for notebook in notebooks(options.assignment):
            answers += mutant_answers(options.assignment, notebook)
    answers = [answer for answer in answers if options.notebook in (None, answer.notebook)]
    if options.sample:
        answers = sample(answers, options.sample, random.Random(0))
    raise SystemExit(report(measure(options.assignment, answers)) > 0)


if __name__ == "__main__":
    main()
