namespace Sevens.Physics.Response.Quenching;

/// <summary>What a chain makes of recoils beyond the measured range of its quenching.</summary>
public enum UnmeasuredRecoils
{
    /// <summary>They must not be seen: a chain that would select them is an error.</summary>
    Refuse,

    /// <summary>The curve goes on.</summary>
    Extrapolate,

    /// <summary>They give no mean signal; noise may still carry one over a threshold.</summary>
    Zero,

    /// <summary>They are not counted.</summary>
    Cut,
}
