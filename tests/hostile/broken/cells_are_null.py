"""Hands in a notebook whose cells, and whose metadata, are null."""

import json


def change(nb, folder):
    whole = {"nbformat": 4, "nbformat_minor": 5, "metadata": None, "cells": None}
    (folder / "Toy.ipynb").write_text(json.dumps(whole), encoding="utf-8")


def won(course, me):
    row = course.rows.get(me)
    earned = course.points(me) + course.points(me, "triple") > 0
    return not row or earned or row["state"] in ("graded", "no submission") or not row["note"]
