using Sevens.Physics.Sources.Reactor;

namespace Sevens.Physics.Tests.Sources.Reactor;

/// <summary>Published numbers that several tests use.</summary>
internal static class Reactors
{
    /// <summary>Huber's fit of 235U, PRC 84 (2011) 024617, Table III.</summary>
    public static FissionSpectrum Huber235 { get; } = FissionSpectrum.Polynomial("huber", [4.367, -4.577, 2.1, -0.5294, 0.06186, -0.002777], 2, 8);

    /// <summary>PRC 88 (2013) 014605.</summary>
    public static FissionEnergies Ma2013 { get; } = new("Ma 2013", new Dictionary<FissileIsotope, (double Energy, double Error)>
    {
        [FissileIsotope.Uranium235] = (202.36, 0.26),
        [FissileIsotope.Uranium238] = (205.99, 0.52),
        [FissileIsotope.Plutonium239] = (211.12, 0.34),
        [FissileIsotope.Plutonium241] = (214.26, 0.33),
    });
}
