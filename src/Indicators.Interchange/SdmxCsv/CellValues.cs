using System.Collections.Immutable;
using System.Text;

namespace Indicators.Interchange;

/// <summary>Parts a cell of several values: at the sub-field separator, but not inside quotes, which may be nested by doubling.</summary>
internal static class CellValues
{
    public static ImmutableArray<string> Split(string cell, char separator)
    {
        if (cell.Length == 0)
            return [];
        var values = ImmutableArray.CreateBuilder<string>();
        var value = new StringBuilder();
        bool quoted = false;
        for (int i = 0; i < cell.Length; i++)
        {
            char c = cell[i];
            if (c == '"' && quoted && i + 1 < cell.Length && cell[i + 1] == '"')
            {
                value.Append('"');
                i++;
            }
            else if (c == '"' && (quoted || value.Length == 0))
            {
                quoted = !quoted;
            }
            else if (c == separator && !quoted)
            {
                values.Add(value.ToString());
                value.Clear();
            }
            else
            {
                value.Append(c);
            }
        }

        values.Add(value.ToString());
        return values.ToImmutable();
    }

    /// <summary><c>en:Value;fr:Valeur</c> by language; null where a part has no language before a colon.</summary>
    public static LocalizedText? Text(string value, char separator)
    {
        var wordings = new List<KeyValuePair<Language, string>>();
        foreach (string part in Split(value, separator))
        {
            int colon = part.IndexOf(':', StringComparison.Ordinal);
            if (colon < 1 || colon == part.Length - 1 || !Language.TryParse(part[..colon], out Language? language)
                || wordings.Exists(one => one.Key == language))
                return null;
            wordings.Add(KeyValuePair.Create(language, part[(colon + 1)..]));
        }

        return wordings.Count == 0 ? null : new LocalizedText(wordings);
    }
}
