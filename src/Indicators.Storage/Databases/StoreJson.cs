using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Indicators.Storage.Databases;

/// <summary>
/// Rows as one JSON parameter of a statement. The members are named as the columns that <see cref="Database.TableOf"/> reads; written
/// by generated code, so that a program that was compiled ahead of time can do it.
/// </summary>
internal static class StoreJson
{
    private static readonly StoreJsonContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Texts, each a row of one column v.</summary>
    public static string Of(IEnumerable<string> values) => Write([.. values.Select(value => new ValueRow(value))], Context.ValueRowArray);

    /// <summary>Series, each an array of subject, indicator and, where it is wanted, transformation.</summary>
    public static string Of(IEnumerable<SeriesKey> series, bool withTransformation) => Write(
        [
            .. series.Select(key => withTransformation
                ? new[] { key.SubjectId, key.IndicatorId, key.Transformation.ToString() }
                : [key.SubjectId, key.IndicatorId]),
        ],
        Context.StringArrayArray);

    public static string Of(IEnumerable<SeriesRow> rows) => Write([.. rows], Context.SeriesRowArray);

    public static string Of(IEnumerable<ItemRow> rows) => Write([.. rows], Context.ItemRowArray);

    public static string Of(IEnumerable<ShareRow> rows) => Write([.. rows], Context.ShareRowArray);

    public static string Of(IEnumerable<TallyRow> rows) => Write([.. rows], Context.TallyRowArray);

    public static TallyRow[] ReadTally(string text) => JsonSerializer.Deserialize(text, Context.TallyRowArray)!;

    private static string Write<T>(T[] rows, JsonTypeInfo<T[]> type) => JsonSerializer.Serialize(rows, type);
}
