namespace Sevens.Physics.Interactions.Tensor;

/// <summary>Tensor charges of the proton; those of the neutron by isospin. [arXiv:2211.11905]</summary>
internal static class TensorNucleonCharges
{
    /// <summary>δ_u^p.</summary>
    public const double UpInProton = 0.784;

    /// <summary>δ_d^p.</summary>
    public const double DownInProton = -0.204;
}
