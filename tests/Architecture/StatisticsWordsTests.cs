using System.Reflection;
using System.Text.RegularExpressions;

namespace Sevens.Architecture;

/// <summary>Statistics could be used by a biologist: it does not speak of neutrinos.</summary>
public sealed partial class StatisticsWordsTests
{
    private const string Project = "Sevens.Statistics";

    [Fact]
    public void No_type_or_member_of_statistics_speaks_of_neutrinos()
    {
        IEnumerable<string> names = House.AssemblyOf(Project).GetTypes().SelectMany(t => t
            .GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Select(m => $"{t.FullName}.{m.Name}"));
        Assert.DoesNotContain(names, n => FieldWord().IsMatch(n));
    }

    [Fact]
    public void No_line_of_statistics_speaks_of_neutrinos() => Findings.None(Repository.Sources(Project).SelectMany(file => File.ReadLines(file)
        .Select((text, i) => (Text: text, Line: i + 1))
        .Where(l => FieldWord().IsMatch(l.Text))
        .Select(l => $"{Repository.Relative(file)}({l.Line}): {l.Text.Trim()}")));

    [GeneratedRegex("neutrino|cevns|flavou?r|nucle(ar|us|i\\b|on)|nuclide|recoil|quenching|photo-?electron|detector|weinberg|helm\\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FieldWord();
}
