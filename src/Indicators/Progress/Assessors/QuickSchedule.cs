using Indicators.Derivation;

namespace Indicators.Progress.Assessors;

/// <summary>
/// The verdict on a way where no cut is near: the share of the way in doubles with a bound on their error. What lies next to
/// a cut, or has no plain way, is left to the exact numbers; nothing is decided across a cut.
/// </summary>
internal readonly ref struct QuickSchedule
{
    /// <summary>More than any product or quotient of the few here errs by, relative to its parts.</summary>
    private const double Error = 1e-14;

    private const decimal Largest = 1e15m;

    private readonly double _low;
    private readonly double _high;
    private readonly double _room;

    private QuickSchedule(double low, double high, double room)
    {
        _low = Math.Min(low, high);
        _high = Math.Max(low, high);
        _room = room;
    }

    /// <summary>The share of the way; false where it has to be worked out exactly.</summary>
    public static bool TryMake(ResolvedGoal goal, ValueRange value, ValueRange baseline, bool isCompound, out QuickSchedule schedule)
    {
        schedule = default;
        if (goal.Side == GoalSide.Within || (isCompound && goal.Slope != 0m && goal.Offset != 0m)
            || value is not { Low: { } low, High: { } high } || baseline is not { Low: { } from, High: { } to }
            || !IsPlain(low) || !IsPlain(high) || !IsPlain(from) || !IsPlain(to) || !IsPlain(goal.Slope) || !IsPlain(goal.Offset))
            return false;
        var box = new Box((double)low, (double)high, (double)from, (double)to, (double)goal.Slope, (double)goal.Offset);
        return isCompound ? box.TryAtEqualRates(out schedule) : box.TryOnTheLine(out schedule);
    }

    /// <summary>The verdict before the due date; false where a cut lies within the error.</summary>
    public bool TryVerdict(bool? isMet, double time, double band, double slack, out ProgressStatusSet status)
    {
        status = ProgressStatusSet.Of(ProgressStatus.AchievedEarly);
        if (isMet == true)
            return true;
        double least = _low - time, most = _high - time;
        if (isMet is null)
            most = Math.Min(most, 1d - time);
        if (IsNear(_low, 0d) || IsNear(_high, 0d) || IsNear(least, band) || IsNear(most, band) || IsNear(least, -slack) || IsNear(most, -slack) || IsNear(time, slack))
            return false;
        ProgressStatusSet way = ProgressStatusSet.Of(ProgressStatus.Regressed);
        if (_high > 0d)
            way = _low > 0d ? Between(least, most, band, slack) : way.Or(Between(-time, most, band, slack));
        status = isMet is null ? way.Or(status) : way;
        return true;
    }

    private static ProgressStatusSet Between(double least, double most, double band, double slack)
    {
        Span<ProgressStatus> statuses = stackalloc ProgressStatus[3];
        int count = 0;
        if (most > band)
            statuses[count++] = ProgressStatus.AheadOfSchedule;
        if (most > -slack && least < band)
            statuses[count++] = ProgressStatus.OnSchedule;
        if (least < -slack)
            statuses[count++] = ProgressStatus.BehindSchedule;
        return ProgressStatusSet.Of(statuses[..count]);
    }

    private bool IsNear(double number, double cut) => !(Math.Abs(number - cut) > _room);

    private static bool IsPlain(decimal number) => number is < Largest and > -Largest;

    /// <summary>The ends of value and baseline, and T = k·b + c.</summary>
    private readonly ref struct Box(double low, double high, double from, double to, double slope, double offset)
    {
        public bool TryOnTheLine(out QuickSchedule schedule)
        {
            schedule = default;
            double first = (slope * from) + offset - from, last = (slope * to) + offset - to;
            double size = Math.Max(Math.Max(Math.Abs(low), Math.Abs(high)), Math.Max(Math.Abs(from), Math.Abs(to)) + Math.Abs(offset)) * (1d + Math.Abs(slope));
            double shortest = Math.Min(Math.Abs(first), Math.Abs(last));
            if (!(first > 0d == last > 0d) || !(shortest > size * 1e-6))
                return false;
            (double least, double most) = first > 0d ? (low, high) : (high, low);
            double bottom = Math.Min((least - from) / first, (least - to) / last), top = Math.Max((most - from) / first, (most - to) / last);
            schedule = new QuickSchedule(bottom, top, Error * (2d + Math.Abs(bottom) + Math.Abs(top)) * (1d + (size / shortest)));
            return true;
        }

        public bool TryAtEqualRates(out QuickSchedule schedule)
        {
            schedule = default;
            double first = (slope * from) + offset, last = (slope * to) + offset;
            if (!(low > 0d && from > 0d && first > 0d && last > 0d))
                return false;
            double wayFrom = Ln(first / from), wayTo = Ln(last / to), shortest = Math.Min(Math.Abs(wayFrom), Math.Abs(wayTo));
            if (!(wayFrom > 0d == wayTo > 0d) || !(shortest > 1e-6))
                return false;
            (double least, double most) = wayFrom > 0d ? (low, high) : (high, low);
            double bottom = Math.Min(Ln(least / from) / wayFrom, Ln(least / to) / wayTo), top = Math.Max(Ln(most / from) / wayFrom, Ln(most / to) / wayTo);
            schedule = new QuickSchedule(bottom, top, Error * (2d + Math.Abs(bottom) + Math.Abs(top)) * (1d + (40d / shortest)));
            return true;
        }

        private static double Ln(double ratio) => PreciseLogarithm.Approximate(ratio);
    }
}
