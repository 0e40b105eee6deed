"""The data of Homework 1: the real file and the stand-in are taken, all else refused, and no student stays without."""

import os
import shutil
import subprocess
import sys

import numpy as np
import pytest

from grader.bank import ROOT

FOLDER = ROOT / "source" / "octmnist"
SIZES = {"train": 60, "val": 30, "test": 20}


@pytest.fixture
def octmnist(monkeypatch):
    """The module, with a stand-in of few pictures."""
    monkeypatch.syspath_prepend(str(FOLDER))
    monkeypatch.delenv("NBGRADER_EXECUTION", raising=False)
    monkeypatch.delitem(sys.modules, "octmnist", raising=False)
    import octmnist

    monkeypatch.setattr(octmnist, "SIZES", SIZES)
    monkeypatch.setattr(octmnist, "STAND_IN_SHA256", octmnist.digest(octmnist.stand_in()))
    return octmnist


@pytest.fixture
def arrays(octmnist):
    return octmnist.stand_in()


def test_first_pictures_of_the_stand_in_are_the_same_on_every_machine(octmnist):
    digest = "6b340b6134e416323b226f2cdaad3a1775c3c684e6a4c98b6945a9791c890ea2"
    assert octmnist.digest(octmnist.stand_in()) == digest


def test_parts_are_floats_in_rows_with_their_labels(octmnist, tmp_path, capsys):
    data = octmnist.load(tmp_path, n_train=10, dtype=np.float32)
    assert "the stand-in, generated; 10 train, 30 val, 20 test pictures" in capsys.readouterr().out
    for part, n in [("train", 10), ("val", 30), ("test", 20)]:
        X, y = data[part]
        assert X.shape == (n, 784) and X.dtype == np.float32 and X.min() >= 0 and 0.5 < X.max() <= 1
        assert y.shape == (n,) and y.dtype.kind == "i" and set(y) <= {0, 1, 2, 3}
    assert np.array_equal(np.bincount(data["test"][1]), [5, 5, 5, 5])


def test_the_file_of_the_stand_in_has_the_pictures_that_are_generated_without_it(octmnist, arrays, tmp_path, capsys):
    generated = octmnist.load(tmp_path, n_train=7)
    np.savez_compressed(tmp_path / "octmnist.npz", **arrays)
    read = octmnist.load(tmp_path, n_train=7)
    assert "the stand-in, from" in capsys.readouterr().out
    assert all(np.array_equal(a, b) for part in SIZES for a, b in zip(generated[part], read[part], strict=True))


def test_the_real_file_is_known_by_its_checksum(octmnist, arrays, tmp_path, monkeypatch, capsys):
    import hashlib

    arrays["val_images"][0] += 1
    np.savez_compressed(tmp_path / "octmnist.npz", **arrays)
    monkeypatch.setattr(octmnist, "REAL_MD5", hashlib.md5((tmp_path / "octmnist.npz").read_bytes()).hexdigest())
    data = octmnist.load(tmp_path)
    assert "the real data, from" in capsys.readouterr().out
    assert np.array_equal(np.round(data["val"][0][0] * 255), arrays["val_images"][0].ravel())


def test_marking_uses_the_stand_in_whatever_file_lies_there(octmnist, tmp_path, monkeypatch, capsys):
    (tmp_path / "octmnist.npz").write_bytes(b"no picture")
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    octmnist.load(tmp_path)
    assert "the stand-in, generated" in capsys.readouterr().out


def damage(arrays, path, how):
    if how == "another size":
        arrays["train_images"] = np.zeros((60, 64, 64), np.uint8)
    if how == "other type":
        arrays["test_labels"] = arrays["test_labels"].astype(int)
    if how == "another data set":
        del arrays["val_labels"]
    if how == "tampered":
        arrays["train_images"][3, 5, 5] ^= 1
    np.savez_compressed(path, **arrays)
    if how == "truncated":
        path.write_bytes(path.read_bytes()[:-500])
    if how == "empty":
        path.write_bytes(b"")


@pytest.mark.parametrize(
    ("how", "message"),
    [
        ("truncated", "cut off"),
        ("empty", "cut off"),
        ("another size", r"train_images is \(60, 64, 64\) uint8, it should be \(60, 28, 28\)"),
        ("other type", r"test_labels is \(20, 1\) int64"),
        ("another data set", "no array val_labels"),
        ("tampered", "it was changed"),
    ],
)
def test_a_file_that_is_neither_is_refused_with_what_to_do(octmnist, arrays, tmp_path, how, message):
    damage(arrays, tmp_path / "octmnist.npz", how)
    with pytest.raises(ValueError, match=message) as error:
        octmnist.load(tmp_path)
    assert "download_octmnist.py` again" in str(error.value)


def test_a_part_cannot_have_more_pictures_than_there_are(octmnist, tmp_path):
    with pytest.raises(ValueError, match="n_val must lie between 1 and 30, got 31"):
        octmnist.load(tmp_path, n_val=31)


# ---------------------------------------------------------------- the script, from the command line

# medmnist as the script sees it, which also makes the stand-in small: a whole one takes 15 seconds
FAKE = """
import shutil
import octmnist
octmnist.SIZES = {sizes}
octmnist.STAND_IN_SHA256 = {digest!r}
INFO = {{"octmnist": {{"MD5": octmnist.REAL_MD5}}}}
def OCTMNIST(split, download, root):
    {fetch}
"""


@pytest.fixture
def run(octmnist, tmp_path):
    def run(fetch):
        package = tmp_path / "fakes" / "medmnist.py"
        package.parent.mkdir(exist_ok=True)
        package.write_text(FAKE.format(sizes=SIZES, digest=octmnist.STAND_IN_SHA256, fetch=fetch))
        for name in ["octmnist.py", "download_octmnist.py"]:
            shutil.copy(FOLDER / name, tmp_path)
        environment = {**os.environ, "PYTHONPATH": str(package.parent)}
        command = [sys.executable, str(tmp_path / "download_octmnist.py")]
        done = subprocess.run(command, env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        assert sorted(path.name for path in tmp_path.glob("*") if path.is_file()) == [
            "download_octmnist.py", "octmnist.npz", "octmnist.py",
        ], "nothing half done is left behind"  # fmt: skip
        return done.stdout

    return run


@pytest.mark.parametrize(
    ("fetch", "reason"),
    [
        ("raise RuntimeError('Automatic download failed!')", "Automatic download failed!"),
        ("raise ImportError('No module named torch')", "python -m pip install medmnist"),
        ("open(root + '/octmnist.npz', 'wb').write(b'half a file')", "cut off"),
    ],
)
def test_without_the_real_data_the_script_says_why_and_writes_the_stand_in(run, octmnist, tmp_path, fetch, reason):
    printed = run(fetch)
    assert reason in printed and "the generated stand-in" in printed
    assert octmnist.read(tmp_path / "octmnist.npz")[0] == "the stand-in"


def test_where_it_can_be_had_the_real_file_takes_the_place_of_the_stand_in(run, octmnist, arrays, tmp_path):
    (tmp_path / "there").mkdir()
    np.savez_compressed(tmp_path / "there" / "octmnist.npz", **arrays)
    run("raise RuntimeError('no network')")
    copy = f"shutil.copy({str(tmp_path / 'there' / 'octmnist.npz')!r}, root)"
    md5 = "octmnist.REAL_MD5 = octmnist.hashlib.md5(open(root + '/octmnist.npz', 'rb').read()).hexdigest()"
    fetch = f"{copy}; {md5}"
    assert "the real OCTMNIST, its checksum is right" in run(fetch)
