using System.Text.RegularExpressions;

namespace Indicators.Tables.Statements;

/// <summary>Heads that say by what a whole is broken down and name nothing that is measured: 按性别分, 按城乡分组.</summary>
internal static partial class BreakdownHead
{
    public static bool Is(string name) => Pattern().IsMatch(name);

    [GeneratedRegex(@"^按\S{1,10}分(?:组|类)?$")]
    private static partial Regex Pattern();
}
