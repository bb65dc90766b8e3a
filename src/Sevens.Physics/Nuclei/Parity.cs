namespace Sevens.Physics.Nuclei;

/// <summary>The behaviour of a nuclear state under reflection of space.</summary>
public enum Parity
{
    /// <summary>Unchanged, written +.</summary>
    Positive,

    /// <summary>Changes its sign, written −.</summary>
    Negative,
}
