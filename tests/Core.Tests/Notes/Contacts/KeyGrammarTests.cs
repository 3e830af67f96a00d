using NotesNetworking.Core.Notes.Contacts;

namespace NotesNetworking.Core.Tests.Notes.Contacts;

/// <summary>Keys that are read by their words, and keys that are the owner's own.</summary>
public class KeyGrammarTests
{
    [Theory]
    [InlineData("last-contact", """
        last_contact lastContactDate date_last_contacted last-contacted-on last_interaction last_interacted last_seen last-seen-on last_touch last_touchpoint
        last_talked last_talked_to lastTalkedTo last_spoke last_spoken_with last_chat last_chatted last_meeting last_met last_conversation last_call
        last_phone_call date_of_last_contact last_time_talked last_heard_from last_catch_up last_catchup last_check-in last_reached_out last_connected
        latest_contact most_recent_contact previous_contact lastMessage last_emailed Last_Touched_Base
        letzter_Kontakt Letztes_Treffen zuletzt_gesprochen dernier_contact date_du_dernier_contact último_contacto fecha_último_contacto
        último_contato ultimo_contatto laatste_contact 上次联系 最后联系时间 最終連絡日
        """)]
    [InlineData("next-contact", """
        next_contact nextContact next_contact_date date_of_next_contact next_follow_up next_followup followup follow_up follow-up-date followup_on
        follow_up_by followup_due next_checkin next-check-in next_call next_meeting next_touch reach_out_by reach_out_on contact_by contact_again
        call_by reconnect reconnect_on planned_contact upcoming_meeting contact_reminder nächster_Kontakt Wiedervorlage prochain_contact relancer_le
        próximo_contacto próximo_contato prossimo_contatto volgende_contact 下次联系 次回連絡日
        """)]
    [InlineData("contact-frequency", """
        contact_every contact_interval contactFrequency check_in_frequency check-in-every follow_up_frequency follow_up_interval reach_out_every
        ping_every touch_frequency catch_up_cadence catchup_every meeting_cadence call_frequency stay_in_touch stay_in_touch_every
        keep_in_touch_frequency cadence_days cadenceDays cadence_in_days contact_frequency_weeks contact_every_days days_between_contacts
        target_cadence desired_contact_frequency how_often reminder_frequency remind_me_every contact_rhythm
        Kontakthäufigkeit Kontaktintervall fréquence_de_contact frecuencia_de_contacto frequência_de_contato frequenza_di_contatto contactfrequentie 联系频率 連絡頻度
        """)]
    [InlineData("next-contact-reason", "followup_context follow_up_reason follow-up-note followup_topic next_contact_reason reason_for_next_contact next_meeting_agenda")]
    [InlineData("email", """
        emailAddress email_address email_addresses work_email workEmail email_work personal-email private_mail e-mail-home Email_1 email2 primary_email
        contact_email mail_address gmail E-Mail-Adresse E-Mail_privat courriel adresse_email correo_electrónico 邮箱 メールアドレス
        """)]
    [InlineData("phone", """
        phone_number phoneNumber workPhone home_phone phone_home phone_(work) mobile_phone mobile_number cell cell_phone cellphone telephone phone2
        contact_number office_number Telefon Telefonnummer Handy téléphone teléfono móvil telefoonnummer 手机号 電話番号
        """)]
    [InlineData("company", "organizations Organisations companies company_name current_company workplace works_at Firma Arbeitgeber entreprise empresa azienda bedrijf 公司 会社")]
    [InlineData("role", "occupation profession jobTitle current_role Beruf métier puesto profissão ruolo beroep 职位")]
    [InlineData("location", "town lives_in current_city Wohnort ville ciudad cidade città woonplaats 城市")]
    [InlineData("met", "first_contact first_met first_meeting_date date_first_met")]
    public void Read_by_their_words(string canonical, string spellings)
    {
        foreach (var spelling in spellings.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            (ContactKey.Find(spelling)?.Canonical).Should().Be(canonical, "of {0}", spelling);
            (ContactKey.Find(spelling.Replace('_', ' '))?.Canonical).Should().Be(canonical, "of {0} with spaces", spelling);
        }
    }

    [Theory]
    [InlineData("""
        next_of_kin last_modified last_edited last_updated last_update updated created last_synced last_read last_contact_type last_contact_notes
        days_since_last_contact last_meeting_notes lastname_first
        contact contact_name contact_type contact_method contact_person preferred_contact contact_date contact_notes
        call_sign call_log callout meeting meetings meeting_date meeting_notes meeting_room visit talk touch text letter coffee
        email_list email_signature email_sent email_thread mailing_list mailing_address newsletter phone_model phone_calls mobile_app cell_type
        home work office number no house address home_address work_address account_number id_number
        next next_step next_steps next_action next_review next_birthday next_week due due_date by date day when
        interval every rhythm frequency_band pay_frequency review_every reminder remind_on check_in check_in_date
        first first_aid first_language first_email first_impression
        company_size company_website org_chart job_history role_model location_history city_of_birth
        s_name s_email x_phone x_contact_every p_last_contact kanban-plugin cssclasses aliases_count favourite_tea linkedin pronouns relationship
        tea 1 2026 _ -
        """)]
    public void The_owners_own(string spellings)
    {
        foreach (var spelling in spellings.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
            (ContactKey.Find(spelling)?.Canonical).Should().BeNull("of {0}", spelling);
    }

    [Fact]
    public void No_key_is_too_long_or_odd_to_ask_for()
    {
        foreach (var spelling in (string[])["", " ", "\uD800", new string('a', 5_000), string.Concat(Enumerable.Repeat("last", 20)), "📧 email", "🎂", "nam^e", "last+contact"])
            (ContactKey.Find(spelling)?.Canonical).Should().Be(spelling == "📧 email" ? "email" : null);
    }

    [Theory]
    [InlineData("cadence_days: 45", "contact-frequency: 45")]
    [InlineData("contact_frequency_weeks: 2", "contact-frequency: 14")]
    [InlineData("cadence months: 2", "contact-frequency: 61")]
    [InlineData("cadence_weeks: 10 days", "contact-frequency: 10")]
    [InlineData("follow_up: monthly", "contact-frequency: 30")]
    [InlineData("follow_up: monthly\ncadence: weekly", "contact-frequency: 7")]
    [InlineData("follow_up: 2026-12-01", "next-contact: 2026-12-01")]
    [InlineData("follow_up: \"[[2026-12-01]]\"", "next-contact: 2026-12-01")]
    [InlineData("follow_up: true", "")]
    [InlineData("follow_up: no", "")]
    [InlineData("follow_up: 2026-02-30", "problem: next-contact")]
    [InlineData("last_call: 2026-05-01\nlast_visit: 2026-06-01\nlast_email: 2026-04-01", "last-contact: 2026-06-01")]
    [InlineData("last_contact: last summer", "")]
    public void Values_by_their_keys(string frontMatter, string expected) => CheckContact.CheckKeys(frontMatter, expected);
}
