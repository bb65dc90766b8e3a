namespace Sevens.Cli.Tests.Documentation;

/// <summary>What the documents tell a user to type works, and the picture they show is the one that is made.</summary>
public sealed class DocumentationTests
{
    private const string Examples = "examples";

    public static TheoryData<string> Documents => [.. Directory.EnumerateFiles(Path.Combine(Root(), "docs"), "*.md")
        .Append(Path.Combine(Root(), "README.md"))
        .Where(f => Commands(f).Any())
        .Select(f => Path.GetRelativePath(Root(), f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_command_line_of_a_document_runs(string document)
    {
        using var place = new Workplace();
        Directory.CreateDirectory(Path.Combine(place.Folder, Examples));
        foreach (string example in Directory.EnumerateFiles(Path.Combine(Root(), Examples)))
        {
            File.Copy(example, Path.Combine(place.Folder, Examples, Path.GetFileName(example)));
        }

        foreach (ShownCommand command in Commands(Path.Combine(Root(), document)))
        {
            Outcome outcome = place.Run([.. command.Arguments]);
            Assert.True(outcome.Code == 0, $"{document}: 'sevens {string.Join(' ', command.Arguments)}' ended with {outcome.Code}: {outcome.Error}");
            if (command.OutputFile is { } file)
            {
                File.WriteAllText(Path.Combine(place.Folder, file), outcome.Out);
            }
        }
    }

    [Fact]
    public void The_picture_of_the_readme_is_what_the_first_command_draws()
    {
        const string picture = "fit-coherent-csi-2021.svg";
        using var place = new Workplace();
        Assert.Equal(0, place.Run("fit", "coherent-csi-2021", "--out", "run").Code);
        string drawn = File.ReadAllText(Path.Combine(place.Folder, "run", picture));
        string shown = File.ReadAllText(Path.Combine(Root(), "docs", "figures", picture));
        Assert.True(string.Equals(drawn, shown, StringComparison.Ordinal), $"docs/figures/{picture} is out of date: copy the one of 'sevens fit coherent-csi-2021' there");
    }

    [Fact]
    public void The_page_on_experiments_names_every_one()
    {
        string page = File.ReadAllText(Path.Combine(Root(), "docs", "experiments.md"));
        Assert.Empty(Sevens.Experiments.Catalogs.Catalog.ExperimentNames.Where(n => !page.Contains($"| `{n}` |", StringComparison.Ordinal)));
    }

    private static IEnumerable<ShownCommand> Commands(string document)
    {
        bool console = false;
        foreach (string line in File.ReadLines(document))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                console = string.Equals(line, "```console", StringComparison.Ordinal);
            }
            else if (console && line.StartsWith("$ sevens ", StringComparison.Ordinal))
            {
                string text = line[2..].Split(" #", StringSplitOptions.TrimEntries)[0];
                foreach (string part in text.Split("&&", StringSplitOptions.TrimEntries))
                {
                    ShownCommand command = ShownCommand.Parse(part);
                    if (!command.HasPlaceholder)
                    {
                        yield return command;
                    }
                }
            }
        }
    }

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Sevens.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("found no Sevens.slnx above the test program");
        }

        return folder;
    }

    /// <summary>A command line as a document shows it.</summary>
    private sealed record ShownCommand(string[] Arguments, string? OutputFile)
    {
        /// <summary>A line with a place for the user's own name in it cannot be run as it stands.</summary>
        public bool HasPlaceholder => Arguments.Any(a => a.Contains('…', StringComparison.Ordinal) || a.StartsWith("path/to", StringComparison.Ordinal));

        public static ShownCommand Parse(string text)
        {
            string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            int redirection = Array.IndexOf(words, ">");
            return redirection < 0
                ? new ShownCommand(words[1..], OutputFile: null)
                : new ShownCommand(words[1..redirection], words[redirection + 1]);
        }
    }
}
