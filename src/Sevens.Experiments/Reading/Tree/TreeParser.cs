using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Sevens.Experiments.Reading.Tree;

/// <summary>Turns YAML text into a tree with positions. Takes one document with textual keys, each key once, and no tags.</summary>
internal sealed class TreeParser
{
    // Far beyond any definition; keeps a hostile file from exhausting the stack.
    private const int DeepestNesting = 100;

    private readonly string file;
    private readonly Problems problems;
    private readonly Parser parser;
    private readonly Dictionary<string, Node> anchors = new(StringComparer.Ordinal);
    private int depth;
    private int aliases;

    private TreeParser(DefinitionSource source, Problems problems)
    {
        file = source.FileName;
        this.problems = problems;
        parser = new Parser(new StringReader(source.Text));
    }

    /// <summary>The root of the document, or null when there is none that can be used; the reason is then among the problems.</summary>
    public static Node? Parse(DefinitionSource source, Problems problems)
    {
        if (HasTab(source, problems))
        {
            return null;
        }

        try
        {
            return new TreeParser(source, problems).Document();
        }
        catch (YamlException error)
        {
            string reason = error.Message.TrimEnd('.');
            problems.Add(At(source.FileName, error.Start), string.Empty, $"invalid YAML ({reason})", "well-formed YAML");
            return null;
        }
    }

    // YAML forbids tabs in indentation, and the parser's own message about them does not say so.
    private static bool HasTab(DefinitionSource source, Problems problems)
    {
        int number = 0;
        foreach (ReadOnlySpan<char> line in source.Text.AsSpan().EnumerateLines())
        {
            number++;
            int indentation = line.IndexOfAnyExcept(' ');
            if (indentation >= 0 && line[indentation] == '\t')
            {
                problems.Add(new Position(source.FileName, number, indentation + 1), string.Empty, "a tab in the indentation", "spaces");
                return true;
            }
        }

        return false;
    }

    private static Position At(string file, Mark mark) => new(file, Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column));

    private Node? Document()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            return Nothing();
        }

        parser.Consume<DocumentStart>();
        Node root = Next(string.Empty);
        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out DocumentStart? second))
        {
            problems.Add(At(file, second.Start), string.Empty, "a second document", "one document per file");
        }

        return root is ScalarNode { IsNull: true } ? Nothing() : root;
    }

    private Node? Nothing()
    {
        problems.Add(new Position(file, 1, 1), string.Empty, "an empty document", "a definition");
        return null;
    }

    private Node Next(string path)
    {
        if (parser.Accept<AnchorAlias>(out AnchorAlias? alias))
        {
            parser.MoveNext();
            aliases++;
            return anchors.TryGetValue(alias.Value.Value, out Node? known)
                ? known
                : throw new YamlException(alias.Start, alias.End, $"alias '*{alias.Value.Value}' has no anchor before it");
        }

        if (!parser.Accept<NodeEvent>(out NodeEvent? start))
        {
            throw new InvalidOperationException($"{file}: the YAML parser gave {parser.Current} where a value begins");
        }

        if (!start.Tag.IsEmpty && !start.Tag.IsNonSpecific)
        {
            problems.Add(At(file, start.Start), path, $"the tag '{start.Tag.Value}'", "a value without tag");
        }

        if (++depth > DeepestNesting)
        {
            string reason = string.Create(CultureInfo.InvariantCulture, $"nested deeper than {DeepestNesting} levels");
            throw new YamlException(start.Start, start.End, reason);
        }

        int aliasesBefore = aliases;
        Node node = start switch
        {
            Scalar => Text(),
            SequenceStart => Sequence(path),
            _ => Mapping(path),
        };
        depth--;
        if (!start.Anchor.IsEmpty)
        {
            // Aliases of aliases let a few lines stand for billions of values.
            if (aliases > aliasesBefore)
            {
                throw new YamlException(start.Start, start.End, $"the anchor '&{start.Anchor.Value}' holds an alias");
            }

            anchors[start.Anchor.Value] = node;
        }

        return node;
    }

    private ScalarNode Text()
    {
        Scalar scalar = parser.Consume<Scalar>();
        ScalarNotation notation = scalar.Style == ScalarStyle.Plain ? ScalarNotation.Plain : ScalarNotation.Quoted;
        return new ScalarNode(At(file, scalar.Start), scalar.Value, notation);
    }

    private SequenceNode Sequence(string path)
    {
        SequenceStart start = parser.Consume<SequenceStart>();
        ImmutableArray<Node>.Builder items = ImmutableArray.CreateBuilder<Node>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Next(KeyPath.Item(path, items.Count)));
        }

        return new SequenceNode(At(file, start.Start), items.ToImmutable());
    }

    private MappingNode Mapping(string path)
    {
        MappingStart start = parser.Consume<MappingStart>();
        ImmutableArray<Entry>.Builder entries = ImmutableArray.CreateBuilder<Entry>();
        Dictionary<string, Position> seen = new(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            Node keyNode = Next(path);
            if (keyNode is not ScalarNode { IsNull: false } key)
            {
                problems.Add(keyNode.At, path, $"{keyNode.Found} as a key", "a name");
                Next(path);
                continue;
            }

            string childPath = KeyPath.Key(path, key.Text);
            Node value = Next(childPath);
            if (seen.TryGetValue(key.Text, out Position first))
            {
                string expected = string.Create(CultureInfo.InvariantCulture, $"each key once (it is already on line {first.Line})");
                problems.Add(key.At, childPath, $"'{key.Text}' a second time", expected);
                continue;
            }

            seen.Add(key.Text, key.At);
            entries.Add(new Entry(key.Text, key.At, value));
        }

        return new MappingNode(At(file, start.Start), entries.ToImmutable());
    }
}
