using FsCheck;
using FsCheck.Fluent;
using Sevens.Physics.FormFactors;

namespace Sevens.Physics.Tests.FormFactors;

public sealed class FormFactorProperties
{
    // A density that is nowhere negative has |F| ≤ 1 and, from j₀(x) ≥ 1 − x²/6, F ≥ 1 − q²R²/6.
    [Fact]
    public void A_positive_density_bounds_its_form_factor() => Prop.ForAll(
        Inputs().ToArbitrary(),
        input => Family(input.Radius, input.Surface).All(shape =>
            shape.At(input.Momentum) <= 1 + 1e-14
            && shape.At(input.Momentum) >= Math.Max(-1, 1 - (Math.Pow(input.Momentum * shape.RmsRadius, 2) / 6)) - 1e-13)).QuickCheckThrowOnFailure();

    // Cauchy–Schwarz for r and r³ in a positive density: ⟨r⁴⟩ ≥ ⟨r²⟩² and ⟨r⁶⟩⟨r²⟩ ≥ ⟨r⁴⟩².
    [Fact]
    public void Moments_are_those_of_a_positive_density() => Prop.ForAll(
        Inputs().ToArbitrary(),
        input => Family(input.Radius, input.Surface).All(shape =>
            shape.Moment(4) >= shape.Moment(2) * shape.Moment(2) * (1 - 1e-14)
            && shape.Moment(6) * shape.Moment(2) >= shape.Moment(4) * shape.Moment(4) * (1 - 1e-14))).QuickCheckThrowOnFailure();

    // Lengths in another unit: F depends on products of q and lengths only.
    [Fact]
    public void Only_products_of_momentum_and_length_matter() => Prop.ForAll(
        Inputs().ToArbitrary(),
        input => Family(input.Radius, input.Surface).Zip(Family(input.Radius * 4, input.Surface * 4))
            .All(pair => Math.Abs(pair.First.At(input.Momentum) - pair.Second.At(input.Momentum / 4)) < 1e-14)).QuickCheckThrowOnFailure();

    private static Gen<(double Radius, double Surface, double Momentum)> Inputs() =>
        from radius in Gen.Choose(100, 900)
        from surface in Gen.Choose(1, 99)
        from momentum in Gen.Choose(0, 400000)
        select (radius / 100.0, surface / 100.0, momentum / 100000.0);

    private static IFormFactor[] Family(double radius, double surface) =>
    [
        HelmFormFactor.FromBoxRadius(radius, surface),
        KleinNystrandFormFactor.FromSphereRadius(radius, surface),
        SymmetrisedFermiFormFactor.FromHalfDensityRadius(radius, surface),
        TwoParameterFermiFormFactor.FromHalfDensityRadius(radius, surface),
        SolidSphereFormFactor.FromRadius(radius),
        GaussianFormFactor.FromRmsRadius(radius),
        new SumOfGaussiansFormFactor(surface, [(0, 0.2), (radius, 0.8)]),
    ];
}
