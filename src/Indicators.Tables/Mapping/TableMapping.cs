using System.Collections.Immutable;
using System.IO.Enumeration;
using Indicators.Tables.Mapping;

namespace Indicators.Tables;

/// <summary>
/// What a person said of a kind of file, to be kept beside it and given again: whose figures, which units, which periods,
/// and the titles and heads it was made for. Another table is refused by the cell that differs; years may.
/// </summary>
/// <remarks>Immutable. In JSON as <c>indicators map</c> writes it; docs/tables.md describes every property.</remarks>
/// <example><code>
/// TableMapping mapping = TableMapping.Empty.WithAnswer("subject", "重庆市").WithAnswer("unit:GDP", "亿元");
/// ImportReport report = TableImporter.Import(workbook, new TableImportOptions { Mapping = mapping });
/// </code></example>
public sealed class TableMapping
{
    internal TableMapping(Source? source, string? files, ImmutableArray<ExpectedTable> tables, Answers answers)
    {
        Source = source;
        Files = files;
        Tables = tables;
        Answers = answers;
    }

    /// <summary>Nothing said, and no file refused.</summary>
    public static TableMapping Empty { get; } = new(null, null, [], Answers.None);

    /// <summary>Where the figures were published; null where the file alone is the source.</summary>
    public Source? Source { get; }

    /// <summary>
    /// The names of the files this serves, with * for any characters and ? for one, such as <c>人口*.xls</c>; null for any.
    /// </summary>
    public string? Files { get; }

    internal ImmutableArray<ExpectedTable> Tables { get; }

    /// <summary>True where the mapping serves a file of that name; what is piped has none.</summary>
    internal bool IsFor(string file) =>
        Files is null || file.StartsWith('<') || FileSystemName.MatchesSimpleExpression(Files, Path.GetFileName(file));

    internal Answers Answers { get; }

    /// <summary>The same with an answer added or replaced.</summary>
    /// <param name="questionId">The id of a question, such as <c>unit:GDP</c>; the kind alone answers for all that is not named.</param>
    /// <param name="value">The answer.</param>
    /// <exception cref="ArgumentException">No question has such an id.</exception>
    public TableMapping WithAnswer(string questionId, string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(questionId);
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        if (Answers.Split(questionId) is not { } question)
            throw new ArgumentException($"'{questionId}' is no question; ids begin with {string.Join(", ", AnswerKind.All)}.",
                nameof(questionId));
        return new TableMapping(Source, Files, Tables, Answers.With(question.Kind, question.Name, value));
    }

    /// <summary>The same for figures of a source.</summary>
    /// <param name="source">Where they were published.</param>
    public TableMapping WithSource(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new TableMapping(source, Files, Tables, Answers);
    }

    /// <summary>Reads a mapping.</summary>
    /// <param name="json">The text.</param>
    /// <param name="name">The file's name, for errors.</param>
    /// <exception cref="CatalogException">It cannot be read; the exception carries every error with its place.</exception>
    public static TableMapping Parse(string json, string name = "mapping.json")
    {
        ArgumentNullException.ThrowIfNull(json);
        return MappingReader.Read(json, name);
    }

    /// <summary>The mapping as JSON.</summary>
    public string ToJson() => MappingWriter.Write(this, []);

    /// <summary>The mapping as JSON with open questions beside it, each with a place for its answer.</summary>
    /// <param name="questions">The questions.</param>
    public string ToJson(ImmutableArray<ImportQuestion> questions) => MappingWriter.Write(this, questions.IsDefault ? [] : questions);
}
