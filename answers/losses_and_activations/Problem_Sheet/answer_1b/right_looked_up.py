# Looked up by the text of the choice, with a reason beside.
choices = {"wrong": 1, "right": 2}
answer_1b = choices["right"]  # the others reward what they should punish
