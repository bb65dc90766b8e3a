using System.Text.RegularExpressions;

namespace Sevens.Architecture;

/// <summary>Rules of the code base that a reader relies on.</summary>
public sealed partial class SourceRulesTests
{
    private const int MostLines = 500;

    public static TheoryData<string> Projects => [.. House.Projects];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_file_holds_at_most_one_public_type_and_has_its_name(string project) => Findings.None(Repository.Sources(project)
        .Select(file => (File: file, Types: PublicTypes(file)))
        .Where(f => f.Types is not [] && (f.Types.Length > 1 || !string.Equals(f.Types[0], Path.GetFileNameWithoutExtension(f.File), StringComparison.Ordinal)))
        .Select(f => $"{Repository.Relative(f.File)} holds {string.Join(", ", f.Types)}"));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_namespace_is_the_folder(string project) => Findings.None(Repository.Sources(project).SelectMany(file =>
    {
        string folder = Path.GetRelativePath(Path.Combine(Repository.Root, "src"), Path.GetDirectoryName(file)!);
        string expected = folder.Replace(Path.DirectorySeparatorChar, '.');
        return File.ReadLines(file).Select(l => Namespace().Match(l)).Where(m => m.Success && !string.Equals(m.Groups["name"].Value, expected, StringComparison.Ordinal))
            .Select(m => $"{Repository.Relative(file)}: found namespace {m.Groups["name"].Value}, expected {expected}");
    }));

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_file_is_longer_than_a_reader_can_hold(string project) => Findings.None(Repository.Sources(project)
        .Select(file => (File: file, Lines: File.ReadLines(file).Count()))
        .Where(f => f.Lines > MostLines)
        .Select(f => $"{Repository.Relative(f.File)} has {f.Lines} lines"));

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_type_is_named_for_nothing(string project) =>
        Assert.DoesNotContain(House.AssemblyOf(project).GetTypes().Where(IsOurs).Select(t => t.Name), n => EmptyName().IsMatch(n));

    /// <summary>Source generators put types of their own into namespaces of theirs.</summary>
    private static bool IsOurs(Type type) => type.Namespace?.StartsWith(nameof(Sevens), StringComparison.Ordinal) == true;

    private static string[] PublicTypes(string file) =>
        [.. File.ReadLines(file).Select(l => PublicType().Match(l)).Where(m => m.Success).Select(m => m.Groups["name"].Value)];

    // With file-scoped namespaces, what starts a line is a type of the file itself, not one nested in another.
    [GeneratedRegex(@"^public ([a-z]+ )*(class|struct|record( struct| class)?|interface|enum|delegate [\w<>?\[\],. ]+) (?<name>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Namespace();

    [GeneratedRegex("Helper|Manager|Util(s|ity|ities)?($|[A-Z`])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EmptyName();
}
