# Looked up by the text of the choice, with a reason beside.
choices = {"wrong": 2, "right": 1}
answer_1a = choices["right"]  # the others reward what they should punish
