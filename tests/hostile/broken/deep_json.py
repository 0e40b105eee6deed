"""Hands in JSON of a hundred thousand nested lists."""


def change(nb, folder):
    text = '{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": ' + "[" * 10**5 + "]" * 10**5 + "}"
    (folder / "Toy.ipynb").write_text(text, encoding="utf-8")


def won(course, me):
    row = course.rows.get(me)
    earned = course.points(me) + course.points(me, "triple") > 0
    return not row or earned or row["state"] in ("graded", "no submission") or not row["note"]
