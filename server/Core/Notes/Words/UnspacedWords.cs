namespace NotesNetworking.Core.Notes.Words;

/// <summary>
/// What diary lines say in Chinese and Japanese, which have no spaces: stretches of text that begin, end or stand in what
/// is around a name.
/// </summary>
internal static class UnspacedWords
{
    /// <summary>Before "with" in Chinese: when it was, and the owner.</summary>
    public static readonly string[] Before = ["今天", "今早", "早上", "上午", "中午", "下午", "傍晚", "晚上", "后来", "然后", "刚才", "刚", "终于", "我们", "我"];

    /// <summary>"With" in Chinese; the person follows.</summary>
    public static readonly string[] With = ["和", "跟", "与", "與", "同"];

    /// <summary>Verbs of contact in Chinese before the person.</summary>
    public static readonly string[] Met = ["见了", "见到了", "见到", "遇到了", "遇到", "碰到了", "碰到", "拜访了", "看望了", "采访了", "探望了"];

    /// <summary>"To" in Chinese: what was done stands after the person.</summary>
    public static readonly string[] To = ["给"];

    /// <summary>After "with" and the person: what they did.</summary>
    public static readonly string[] Together =
    [
        "一起", "吃", "喝", "见面", "见了", "会面", "会谈", "聊", "打电话", "打了电话", "通电话", "通了电话", "通话", "视频", "开会", "开了会", "散步", "谈", "讨论", "交流", "看电影", "看展", "逛", "爬山", "玩",
        "午饭", "午餐", "晚饭", "晚餐", "早餐", "咖啡", "打球", "跑步", "共进", "聚", "过了", "去了",
    ];

    /// <summary>After "to" and the person: what was sent or said.</summary>
    public static readonly string[] Sent = ["打了", "发了", "写了", "寄了", "回了", "打过"];

    /// <summary>After the person: they came or called.</summary>
    public static readonly string[] Came = ["来访", "来电", "打来", "打电话来", "来看我", "来我家", "来了", "来信", "来吃", "给我打", "给我发", "给我写"];

    /// <summary>It did not happen, or not yet; wherever it stands.</summary>
    public static readonly string[] NotSo =
    [
        "取消", "改期", "延期", "推迟", "没来", "没去", "没见", "没有", "没能", "没接", "未能", "告吹", "明天", "后天", "下周", "下次", "打算", "计划", "约好", "准备", "吗", "？", "?",
        "ない", "なかった", "ません", "中止", "キャンセル", "予定", "たい", "つもり", "明日", "来週", "来月", "次回", "テレビ",
    ];

    /// <summary>Before a name in Japanese: when it was.</summary>
    public static readonly string[] Time = ["今日は", "今日", "今朝は", "今朝", "朝", "昼は", "昼", "昼に", "夜は", "夜", "夜に", "夕方", "午前", "午後", "久しぶりに", "やっと"];

    /// <summary>After a name in Japanese.</summary>
    public static readonly string[] Honorifics = ["さん", "くん", "君", "ちゃん", "氏", "様", "先生", "先輩"];

    /// <summary>"With" in Japanese.</summary>
    public static readonly string[] WithAfter = ["と一緒に", "との", "とは", "と"];

    /// <summary>After that: what they did.</summary>
    public static readonly string[] Shared =
    [
        "ランチ", "昼食", "昼ご飯", "昼ごはん", "ディナー", "夕食", "夕飯", "晩ご飯", "朝食", "食事", "コーヒー", "お茶", "カフェ", "電話", "通話", "ビデオ", "zoom", "Zoom", "ZOOM", "ズーム", "オンライン", "Teams", "打ち合わせ", "打合せ", "会議", "ミーティング", "面談", "話",
        "会った", "会って", "会いました", "会食", "散歩", "飲み", "飲んだ", "食べた", "食べに", "雑談", "チャット", "遊", "映画", "出かけ", "過ごし", "再会", "相談", "長電話",
    ];

    /// <summary>"To" somebody in Japanese, with what was done.</summary>
    public static readonly string[] DoneTo =
    [
        "に会った", "に会って", "に会いました", "に会いに行った", "に電話した", "に電話しました", "に電話をかけた", "にメールした", "にメールを送った", "に手紙を書いた", "に手紙を出した", "に連絡した", "に返信した", "を訪ねた", "を訪問した", "を見舞った",
    ];

    /// <summary>"From" somebody in Japanese, with what came.</summary>
    public static readonly string[] CameFrom = ["から電話", "からメール", "から手紙", "から連絡", "からメッセージ", "が来た", "が遊びに来", "が訪ねて", "が家に来", "が電話して"];

    /// <summary>A line that ends so is still to do.</summary>
    public static readonly string[] ToDo = ["する", "会う", "話す", "行く", "食べる", "飲む", "書く", "送る", "こと"];
}
