# Legacy generator, in-place shuffles of copies; lists of indices.
def load_data(seed):
    cancer, shuffler = load_breast_cancer(), np.random.RandomState(seed)
    t = -(cancer.target - 1)
    ill, well = list(np.nonzero(t)[0]), list(np.nonzero(t == 0)[0])
    shuffler.shuffle(ill)
    shuffler.shuffle(well)
    train, val, test = ill[:127] + well[:214], ill[127:169] + well[214:286], ill[169:] + well[286:]
    return cancer.data[train], t[train], cancer.data[val], t[val], cancer.data[test], t[test]
