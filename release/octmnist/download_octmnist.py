"""Put octmnist.npz beside the notebooks: the real OCTMNIST (55 MB) through the medmnist package, or, where that fails, the generated stand-in.

    python -m pip install medmnist
    python download_octmnist.py

medmnist brings PyTorch along, which is large and needed for nothing else here.
"""

import os
import tempfile
from pathlib import Path

import numpy as np

import octmnist


def download(folder):
    """Fetch the real file into this folder. Raises an error that says why it could not."""
    from medmnist import INFO    # here, not above: who works with the stand-in does not need medmnist

    if INFO["octmnist"]["MD5"] != octmnist.REAL_MD5:
        raise ValueError(f"this medmnist knows another octmnist.npz (MD5 {INFO['octmnist']['MD5']}), the notebooks need {octmnist.REAL_MD5}")
    from medmnist import OCTMNIST

    with tempfile.TemporaryDirectory(dir=folder) as unfinished:    # a download that breaks off leaves nothing behind
        OCTMNIST(split="train", download=True, root=unfinished)    # with a progress bar
        path = Path(unfinished, "octmnist.npz")
        if octmnist.read(path)[0] != "the real data":
            raise ValueError("what was downloaded has another checksum than the real data")
        os.replace(path, Path(folder, "octmnist.npz"))


def write_stand_in(folder):
    """Draw the stand-in, with a progress bar, and write it to octmnist.npz in this folder."""
    with tempfile.TemporaryDirectory(dir=folder) as unfinished:
        path = Path(unfinished, "octmnist.npz")
        np.savez_compressed(path, **octmnist.stand_in())
        os.replace(path, Path(folder, "octmnist.npz"))


def main(folder):
    path = Path(folder, "octmnist.npz")
    try:
        kind = octmnist.read(path)[0] if path.exists() else None
    except ValueError as error:
        print(f"{str(error).split(' Delete it')[0]} It is fetched again.")
        kind = None
    if kind == "the real data":
        print(f"{path} is there already: the real data.")
        return
    try:
        download(folder)
        print(f"{path}: the real OCTMNIST, its checksum is right.")
        return
    except ImportError as error:
        print(f"The real data come through the medmnist package, which does not import here ({error}).\nFor them: python -m pip install medmnist, then run this again.")
    except Exception as error:    # no network, a full disk, a broken PyTorch, ...: the notebooks run all the same
        print(f"The real data could not be fetched: {' '.join(str(error).split())}\nFor them: run this again where there is a network.")
    if kind is None:
        print("Until then: drawing the generated stand-in.", flush=True)
        write_stand_in(folder)
    print(f"{path}: the generated stand-in. It has the format of OCTMNIST and its classes; its pictures are drawn, not measured.")


if __name__ == "__main__":
    main(Path(__file__).parent)
