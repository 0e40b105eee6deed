# A name for SciPy's function.
import scipy.special

sigmoid = scipy.special.expit
