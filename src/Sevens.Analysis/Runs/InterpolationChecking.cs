namespace Sevens.Analysis.Runs;

/// <summary>Whether the interpolation of nuisances is compared with refolds.</summary>
public enum InterpolationChecking
{
    /// <summary>It is not.</summary>
    Skip,

    /// <summary>Each nuisance that acts on the response is refolded between and beyond ±1σ.</summary>
    Check,
}
