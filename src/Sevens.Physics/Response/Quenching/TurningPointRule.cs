namespace Sevens.Physics.Response.Quenching;

/// <summary>What is made of a tabulated curve whose signal falls somewhere as the recoil grows.</summary>
public enum TurningPointRule
{
    /// <summary>It is an error.</summary>
    Refuse,

    /// <summary>The curve is taken as it is: two recoil energies then give one signal.</summary>
    Accept,
}
