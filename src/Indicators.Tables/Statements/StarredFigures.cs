using System.Globalization;
using System.Text.RegularExpressions;
using Indicators.Tables.Blocks;
using Indicators.Tables.Labels;

namespace Indicators.Tables.Statements;

/// <summary>Figures with a star, of which a note says the year: *为2019年数据.</summary>
internal static partial class StarredFigures
{
    /// <summary>The year; null where no note says one.</summary>
    public static int? YearOf(TableBlock block)
    {
        foreach ((_, string text) in block.NoteCells())
        {
            Match match = Note().Match(string.Concat(LabelText.Plain(text).Where(c => c != ' ')));
            if (match.Success)
                return int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        }

        return null;
    }

    [GeneratedRegex(@"\*[^。;；]{0,6}?(?:为|系|是|=)(\d{4})年(?:数|末|底|度|的|$|。|;|；)")]
    private static partial Regex Note();
}
