using System.Text.RegularExpressions;
using Indicators.Tables.Labels;

namespace Indicators.Tables.Figures;

/// <summary>Numbers that bring their unit along in the cell: 100万吨.</summary>
internal static partial class OwnUnits
{
    /// <summary>Digits and unit apart; false where the text is something else.</summary>
    public static bool TrySplit(string text, UnitSet units, out CellNumber number)
    {
        number = CellNumber.Refused(NumberFault.NotANumber);
        Match match = Number().Match(LabelText.Key(text));
        if (!match.Success || UnitLabels.Whole(match.Groups[2].Value, units) is not { Base: null } unit)
            return false;
        number = new CellNumber(match.Groups[1].Value.Replace(",", "", StringComparison.Ordinal)) { Suffix = unit.Text };
        return true;
    }

    [GeneratedRegex(@"^(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)([^\d\s.,年月日].{0,7})$")]
    private static partial Regex Number();
}
