using Sevens.Experiments.Reading.Rules;
using Sevens.Experiments.Reading.Shapes;
using Sevens.Experiments.Reading.Tree;

namespace Sevens.Experiments.Reading;

/// <summary>
/// Reads a YAML definition into a record, strictly: a key that is not known, a required key that is missing, a value of another kind,
/// without unit or out of range is an error, and all errors of a document are told at once, each with file, line, column and key.
/// </summary>
/// <remarks>
/// Keys are the settable public properties in camel case; <c>required</c> properties must be given, others keep their initial value
/// (an <see cref="System.Collections.Immutable.ImmutableArray{T}"/> without one becomes empty). A property is a string, double, int, enumeration,
/// quantity, <see cref="Definitions.EdgeList"/>, record, abstract record with variants, or an ImmutableArray, IReadOnlyList or
/// IReadOnlyDictionary (string keys) of those. The rules a type carries are the attributes in <see cref="Rules"/>.
/// </remarks>
public static class DefinitionReader
{
    /// <summary>Reads a document that stands alone.</summary>
    /// <param name="text">The YAML text.</param>
    /// <param name="fileName">The file, as messages name it.</param>
    /// <exception cref="DefinitionException">The document is not a definition of this type.</exception>
    /// <exception cref="InvalidOperationException">The type itself cannot be read.</exception>
    public static T Read<T>(string text, string fileName)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fileName);
        return Bind<T>(new DefinitionSource(fileName, text), resolve: null, []).Value;
    }

    /// <summary>
    /// Reads a document that may build on another one with <c>extends: NAME</c>. Mappings merge key by key, a list or a value
    /// replaces that of the base, <c>key: null</c> takes a key of the base away, and a mapping that picks another variant
    /// replaces that of the base whole.
    /// </summary>
    /// <param name="text">The YAML text.</param>
    /// <param name="fileName">The file, as messages name it.</param>
    /// <param name="resolve">Finds the document with a name; null when there is none.</param>
    /// <exception cref="DefinitionException">The merged document is not a definition of this type, or it extends itself or something unknown.</exception>
    /// <exception cref="InvalidOperationException">The type itself cannot be read, or is not marked <see cref="ExtensibleAttribute"/>.</exception>
    public static ReadResult<T> ReadMerged<T>(string text, string fileName, Func<string, DefinitionSource?> resolve)
        where T : class => ReadMerged<T>(text, fileName, resolve, []);

    /// <summary>As <see cref="ReadMerged{T}(string, string, Func{string, DefinitionSource})"/>, with other values for some keys, laid over the merged document.</summary>
    /// <param name="text">The YAML text.</param>
    /// <param name="fileName">The file, as messages name it.</param>
    /// <param name="resolve">Finds the document with a name; null when there is none.</param>
    /// <param name="overrides">The keys with their values; a key that the document does not state is added.</param>
    /// <exception cref="DefinitionException">The document with these values is not a definition of this type, or has no place for a key.</exception>
    /// <exception cref="InvalidOperationException">The type itself cannot be read, or is not marked <see cref="ExtensibleAttribute"/>.</exception>
    public static ReadResult<T> ReadMerged<T>(string text, string fileName, Func<string, DefinitionSource?> resolve, IReadOnlyList<DefinitionOverride> overrides)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(resolve);
        ArgumentNullException.ThrowIfNull(overrides);
        if (!typeof(T).IsDefined(typeof(ExtensibleAttribute), inherit: true))
        {
            throw new InvalidOperationException($"{typeof(T)} is not marked [Extensible]");
        }

        (T value, MappingNode root, IReadOnlyList<DefinitionSource> sources) = Bind<T>(new DefinitionSource(fileName, text), resolve, overrides);
        return new ReadResult<T>(value, TreeJson.Write(root), sources, new DefinitionPlaces(fileName, root));
    }

    private static (T Value, MappingNode Root, IReadOnlyList<DefinitionSource> Sources) Bind<T>(
        DefinitionSource source, Func<string, DefinitionSource?>? resolve, IReadOnlyList<DefinitionOverride> overrides)
    {
        Shape shape = ShapeCatalog.Shared.Of(typeof(T));
        Problems problems = new();
        DefinitionLayers layers = new(typeof(T), shape, resolve, problems);
        MappingNode? root = layers.Load(source);
        object? value = null;
        if (root is not null)
        {
            root = overrides.Aggregate(root, (tree, change) => TreeOverride.Apply(tree, change, problems));
            shape.TryRead(root, string.Empty, problems, out value);
        }

        problems.ThrowIfAny(layers.Sources.Select(s => s.FileName));
        return ((T)value!, root!, layers.Sources);
    }
}
