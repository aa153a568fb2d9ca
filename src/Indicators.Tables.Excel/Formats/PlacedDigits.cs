using System.Text;

namespace Indicators.Tables.Excel;

/// <summary>The digits of a rounded number, put one by one into the places of a format; the first place takes all that have none.</summary>
internal ref struct PlacedDigits
{
    private readonly string _whole;
    private readonly string _decimals;
    private readonly DigitLayout _layout;
    private int _place;
    private bool _behindPoint;
    private bool _begun;

    public PlacedDigits(StoredNumber number, DigitLayout layout)
    {
        string plain = number.ToString();
        int point = plain.IndexOf('.');
        _whole = point < 0 ? plain : plain[..point];
        if (_whole == "0")
            _whole = "";
        _decimals = point < 0 ? "" : plain[(point + 1)..].TrimEnd('0');
        _layout = layout;
    }

    public void AppendPoint(StringBuilder text)
    {
        // Digits without a place of their own before the point: .00 shows 12.5 as 12.50.
        if (_layout.Whole == 0)
            text.Append(_whole);
        (_behindPoint, _place) = (true, 0);
        text.Append('.');
    }

    public void AppendNext(StringBuilder text, char placeholder)
    {
        int place = _place++;
        if (_behindPoint)
            AppendDecimal(text, place, placeholder);
        else
            AppendWhole(text, place, placeholder);
    }

    private readonly void AppendDecimal(StringBuilder text, int place, char placeholder)
    {
        if (place < _decimals.Length)
            text.Append(_decimals[place]);
        else if (placeholder == '0')
            text.Append('0');
        else if (placeholder == '?')
            text.Append(' ');
    }

    private void AppendWhole(StringBuilder text, int place, char placeholder)
    {
        int fromRight = _layout.Whole - place;
        if (place == 0)
        {
            for (int surplus = _whole.Length; surplus > fromRight; surplus--)
                AppendDigit(text, _whole[^surplus], surplus);
        }

        if (fromRight <= _whole.Length)
            AppendDigit(text, _whole[^fromRight], fromRight);
        else if (placeholder == '0')
            AppendDigit(text, '0', fromRight);
        else if (placeholder == '?')
            text.Append(' ');
    }

    private void AppendDigit(StringBuilder text, char digit, int fromRight)
    {
        if (_layout.Grouped && _begun && fromRight % 3 == 0)
            text.Append(',');
        _begun = true;
        text.Append(digit);
    }
}
