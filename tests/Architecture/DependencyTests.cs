using System.Xml.Linq;

namespace Sevens.Architecture;

public sealed class DependencyTests
{
    public static TheoryData<string> Projects => [.. House.Projects];

    [Fact]
    public void Every_project_has_its_place_in_the_house() => Assert.Equal(House.Projects, Repository.Projects, StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Projects))]
    public void Assemblies_refer_to_lower_layers_only(string project) => Findings.None(
        House.AssemblyOf(project).GetReferencedAssemblies().Select(a => a.Name!)
            .Where(n => n.StartsWith("Sevens", StringComparison.OrdinalIgnoreCase)).Except(House.Allowed(project), StringComparer.Ordinal));

    /// <summary>The compiler drops references that no code uses yet; the project file shows them.</summary>
    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_files_refer_to_lower_layers_only(string project)
    {
        string file = Path.Combine(Repository.Root, "src", project, project + ".csproj");
        Findings.None(XDocument.Load(file).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value))
            .Except(House.Allowed(project), StringComparer.Ordinal));
    }

    /// <summary>Physics knows no files: nothing that opens one is referred to from the layers that only compute.</summary>
    [Theory]
    [InlineData("Sevens.Numerics")]
    [InlineData("Sevens.Physics")]
    [InlineData("Sevens.Statistics")]
    public void Layers_that_only_compute_know_no_files(string project) => Assert.DoesNotContain(
        House.AssemblyOf(project).GetReferencedAssemblies().Select(a => a.Name!),
        n => n is "YamlDotNet" or "System.Text.Json" or "System.Console" || n.StartsWith("System.IO", StringComparison.Ordinal) || n.StartsWith("System.Net", StringComparison.Ordinal));
}
