namespace Sevens.Physics.Interactions.Amplitudes;

/// <summary>How a product of two amplitudes enters dσ/dT: its factor of energies. Amplitudes of one structure interfere, structures add.</summary>
public enum LorentzStructure
{
    /// <summary>1 − T/E − MT/2E² (+ T²/2E²) times b_k·b_l.</summary>
    Vector,

    /// <summary>1 − T/E + MT/2E² (+ T²/2E²) times b_k·b_l.</summary>
    Axial,

    /// <summary>±(2T/E − T²/E²) times b_k·b_l, with + for neutrinos and − for antineutrinos: a vector amplitude with an axial one.</summary>
    VectorWithAxial,

    /// <summary>MT/2E² (+ T²/4E²) times b_k·b_l; flips the helicity of the neutrino. [arXiv:2202.11002]</summary>
    Scalar,

    /// <summary>1 − T/E (+ T²/4E²) times b_k·b_l, which hold 1/√Q² each; flips the helicity of the neutrino. [arXiv:1403.6344]</summary>
    Magnetic,

    /// <summary>1 − T/E − MT/4E² (+ T²/4E²) times b_k·b_l; flips the helicity of the neutrino. [arXiv:1612.04150]</summary>
    Tensor,

    /// <summary>T²/4E² times b_k·b_l; flips the helicity of the neutrino. [arXiv:1604.01025]</summary>
    Pseudoscalar,

    /// <summary>±(√2/4)(2T/E − T²/E²) times b_k·b_l, with + for neutrinos and − for antineutrinos: a scalar amplitude with a tensor one. [arXiv:1612.04150]</summary>
    ScalarWithTensor,
}
