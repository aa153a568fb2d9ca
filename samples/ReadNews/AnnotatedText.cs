using Indicators.Prose;
using Spectre.Console;
using PlainText = Spectre.Console.Text;

namespace Indicators.Samples.ReadNews;

/// <summary>The text as it is, each figure in brackets with its number in the listing, coloured by kind in a terminal.</summary>
internal sealed class AnnotatedText(string text, IReadOnlyList<PolicyClaim> claims)
{
    public void Write(IAnsiConsole console)
    {
        int position = 0;
        for (int i = 0; i < claims.Count; i++)
        {
            console.Write(new PlainText(text[position..(int)claims[i].Start]));
            console.Write(new PlainText($"[{claims[i].Literal}]{Index(i + 1)}", new Style(KindColors.Of(claims[i]))));
            position = (int)claims[i].End;
        }

        console.Write(new PlainText(text[position..].TrimEnd() + "\n\n"));
    }

    /// <summary>A number in raised digits: ¹².</summary>
    private static string Index(int number)
    {
        const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
        return string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => Raised[digit - '0']));
    }
}
