using System.Collections.Immutable;
using Sevens.Experiments.Releases.CoherentCsI2017;
using Sevens.Experiments.Releases.CoherentCsI2021;
using Sevens.Experiments.Releases.CoherentLAr2020;
using Sevens.Experiments.Releases.DresdenII2022;
using Sevens.Experiments.Releases.Excess2021;
using Sevens.Experiments.Releases.Xenonnt;
using Sevens.Experiments.Text;

namespace Sevens.Experiments.Releases;

/// <summary>The releases that can be imported.</summary>
public static class ReleaseCatalog
{
    /// <summary>All of them, by name.</summary>
    public static ImmutableArray<Release> All { get; } =
    [
        new CoherentCsI2017Release(CoherentCsI2017Release.OfficialFiles),
        new CoherentCsI2021Release(CoherentCsI2021Release.OfficialFiles),
        new CoherentLAr2020Release(CoherentLAr2020Release.OfficialFiles),
        new DresdenII2022Release(DresdenII2022Release.OfficialFiles),
        new Excess2021Release(Excess2021Release.OfficialFiles),
        new XenonntCevns2026Release(XenonntCevns2026Release.OfficialFiles),
        new XenonntLightWimp2024Release(XenonntLightWimp2024Release.OfficialFiles),
    ];

    /// <summary>The release that a table of this name is imported from, or null.</summary>
    internal static Release? Of(string table) =>
        All.FirstOrDefault(r => table.StartsWith(r.Name + ".", StringComparison.Ordinal));

    /// <summary>The release with this name.</summary>
    /// <exception cref="ArgumentException">There is none; the message names the known ones.</exception>
    public static Release Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.FirstOrDefault(r => string.Equals(r.Name, name, StringComparison.Ordinal))
            ?? throw new ArgumentException(NameChoice.Unknown("release", name, All.Select(r => r.Name)), nameof(name));
    }
}
