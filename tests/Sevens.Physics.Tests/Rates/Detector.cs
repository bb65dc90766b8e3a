using Sevens.Physics.Nuclei;
using Sevens.Physics.Rates;
using Sevens.Physics.Response;
using Sevens.Physics.Sources.StoppedPion;
using Sevens.Physics.Tests.Response;

namespace Sevens.Physics.Tests.Rates;

/// <summary>Detectors at the Spallation Neutron Source with the exposures of the COHERENT publications.</summary>
internal sealed record Detector(string Name, Material Material, double MassKg, StoppedPionSource Source, double BaselineMetres, IEnergyResponse Response)
{
    public static Detector FullCaesiumIodide { get; } =
        new("CsI 2021", Targets.CsI, 14.6, new StoppedPionSource(3.198e23, 0.0848), 19.3, Chains.FullData);

    public static Detector FirstCaesiumIodide { get; } =
        new("CsI 2017", Targets.CsI, 14.57, new StoppedPionSource(1.76e23, 0.08), 19.3, Chains.FirstData);

    public static Detector Argon { get; } =
        new("LAr", Targets.LiquidArgon, 24.4, new StoppedPionSource(13.8e22, 0.09), 27.5, Chains.Argon);

    public CoherentRate Rate(int refinement = 1) => new(Material, MassKg, Source.At(BaselineMetres), Response, refinement);
}
