using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Sources;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Tests.Sources;

/// <summary>Every kind of the framework: what it makes of its definition, and what it refuses. Expected numbers are hand calculations.</summary>
public sealed class SourceKindTests
{
    private const string Two = "lines: [{ flavour: nu_e, energy: 747 keV, intensity: 0.9, name: upper }, { flavour: nu_e, energy: 427 keV, intensity: 0.1, name: lower }]\n";

    [Fact]
    public void An_activity_spreads_over_the_sphere()
    {
        using ToySources toys = new ToySources().Source("chromium", "monochromatic", Two + "activity: 1 MCi");
        ImmutableArray<FluxComponent> components = toys.Load("chromium", "50 cm").Flux.Components;
        Assert.Equal(["upper", "lower"], components.Select(c => c.Label), StringComparer.Ordinal);

        // 3.7e16 Bq over 4π(50 cm)² = 31415.93 cm².
        Assert.Equal(0.9 * 3.7e16 / 31415.926535898, components[0].Fluence, 1.0);
        Assert.Equal(0.1 * 3.7e16 / 31415.926535898, components[1].Fluence, 1.0);
        Assert.Equal(0.747, components[0].Spectrum.EndPoint, 1e-15);
        Assert.All(components, c => Assert.Equal(EmissionPhase.Steady, c.Phase));
    }

    [Fact]
    public void A_flux_is_shared_among_lines_and_falls_only_where_that_is_said()
    {
        using ToySources toys = new ToySources()
            .Source("here", "monochromatic", Two + "flux: 2e7 1/cm2/s\nnormalisationError: 0.1")
            .Source("falling", "monochromatic", Two + "flux: 2e7 1/cm2/s\nfluxAt: 10 m");
        NeutrinoSource here = toys.Load("here").Flux;
        Assert.Equal(1.8e7, here.Components[0].Fluence, 1e-7);
        Assert.Equal(2.2e7, Assert.Single(here.Variations).Upper(here.Components).Sum(c => c.Fluence), 1e-6);
        Assert.Equal(["arXiv:0000.00003"], here.Citations, StringComparer.Ordinal);
        Assert.Equal(0.5e7, toys.Load("falling", "20 m").Flux.Fluence, 1e-7);
        Assert.Equal("baseline", toys.Refused("falling").Key);
        InvalidSourceException refused = toys.Refused("here", "20 m");
        Assert.Equal(("baseline", "20 m"), (refused.Key, refused.Found));
    }

    [Theory]
    [InlineData("flavour: nu_e,", "flavour: nu_x,", "lines[0].flavour", "'nu_x'")]
    [InlineData("name: lower", "name: upper", "kind", "component 'upper' 2 times")]
    [InlineData("energy: 427 keV", "energy: 427", "lines[1].energy", "427")]
    [InlineData("activity: 1 MCi", "activity: 1 MCi\nflux: 1 1/cm2/s", "activity", "activity and flux")]
    [InlineData("activity: 1 MCi", "activity: 1 MCi\nyield: 2", "yield", "the unknown key 'yield'")]
    public void Faults_are_told_with_key_and_what_was_found(string piece, string doctored, string key, string found)
    {
        using ToySources toys = new ToySources().Source("bad", "monochromatic", (Two + "activity: 1 MCi").Replace(piece, doctored, StringComparison.Ordinal));
        Exception refused = Assert.ThrowsAny<Exception>(() => toys.Load("bad", "1 m"));
        (string Key, string Found) told = refused switch
        {
            DefinitionException definition => (definition.Key, definition.Found),
            InvalidSourceException source => (source.Key, source.Found),
            _ => throw refused,
        };
        Assert.Equal(key, told.Key);
        Assert.Contains(found, told.Found, StringComparison.Ordinal);
        Assert.Contains("bad.yaml", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_kind_offers_those_there_are()
    {
        using ToySources toys = new ToySources().Source("bad", "stopedPion", string.Empty);
        DefinitionException refused = Assert.Throws<DefinitionException>(() => toys.Load("bad"));
        Assert.Equal("kind", refused.Key);
        Assert.Contains("stoppedPion", refused.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_keeps_its_parts_apart_and_gives_each_what_it_needs()
    {
        using ToySources toys = new ToySources()
            .Source("near", "monochromatic", Two + "activity: 1 MCi\nnormalisationError: 0.2")
            .Source("sky", "monochromatic", "lines: [{ flavour: nu_e, energy: 1 MeV }]\nflux: 100 1/cm2/s")
            .Source("both", "sum", "sources: [{ use: near.yaml, scale: 2 }, { use: sky.yaml }]");
        NeutrinoSource both = toys.Load("both", "50 cm").Flux;
        Assert.Equal(["near/upper", "near/lower", "sky/nu_e"], both.Components.Select(c => c.Label), StringComparer.Ordinal);
        Assert.Equal(2 * 0.9 * 3.7e16 / 31415.926535898, both.Components[0].Fluence, 1.0);
        Assert.Equal(100, both.Components[2].Fluence);
        ImmutableArray<FluxComponent> varied = Assert.Single(both.Variations).Lower(both.Components);
        Assert.Equal(0.8 * both.Components[1].Fluence, varied[1].Fluence, 1e-3);
        Assert.Equal(100, varied[2].Fluence);
    }

    [Fact]
    public void A_sum_that_leads_back_to_itself_is_refused()
    {
        using ToySources toys = new ToySources().Source("a", "sum", "sources: [{ use: b.yaml }]").Source("b", "sum", "sources: [{ use: b.yaml }]");
        Assert.Contains("circle", Assert.Throws<CatalogException>(() => toys.Load("a")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_may_build_on_one_of_the_catalog()
    {
        using ToySources toys = new ToySources().File("mine.yaml", "schema: sevens/source/1\nextends: sns\nname: mine\npower: 2 MW\n");
        Assert.Equal(2 * 6.241509e15 / 0.984 * 0.0848 / (4 * Math.PI * 4e6), toys.Load("mine", "20 m").Flux.Components[0].Fluence, 10.0);
    }
}
