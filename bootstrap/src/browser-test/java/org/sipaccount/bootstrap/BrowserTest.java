package org.sipaccount.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page as people use it: in a browser that logs in by Digest, on a telephone and on a desk, with the keyboard. */
@QuarkusTest
@TestProfile(LocalMode.class)
class BrowserTest {

    private static final List<String> TABS =
            List.of("identity", "devices", "settings", "calls", "diversions", "accept", "contacts", "credit");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private ChromeDriver browser;

    @BeforeEach
    void open() {
        DemoAccount.seed();
        browser = Chromium.open();
    }

    @AfterEach
    void close() {
        browser.quit();
    }

    private void visit(String tab) {
        browser.get("http://alice:Alice-Secret1@localhost:" + RestAssured.port
                + "/settings.phtml?realm=example.com&user_agent=blink&tab=" + tab);
    }

    @ParameterizedTest
    @CsvSource({"320, light", "320, dark", "1024, light", "1024, dark"})
    void fitsTheScreen(int width, String scheme) throws IOException {
        for (String tab : TABS) {
            show(width, scheme);
            visit(tab);

            assertThat(number("return document.documentElement.scrollWidth"))
                    .as(tab)
                    .isLessThanOrEqualTo(width);
            assertThat(number("return document.styleSheets[0].cssRules.length")).isPositive();
            shoot(tab + "-" + width + "-" + scheme);
        }
    }

    @Test
    void logsInOnceForAllLinks() {
        visit("calls");
        for (String tab : List.of("Identity", "Devices", "Settings", "Forwarding", "Contacts", "Credit", "History")) {
            browser.findElement(By.linkText(tab)).click();

            assertThat(browser.getTitle()).isEqualTo(tab + " - alice@example.com");
            assertThat(browser.getCurrentUrl()).contains("realm=example.com", "user_agent=blink");
        }
    }

    private WebElement typeForwarding(String condition, String text) {
        new Select(browser.findElement(By.id(condition))).selectByValue("other");
        WebElement address = browser.findElement(By.id(condition + "_other"));
        address.clear();
        address.sendKeys(text);
        return address;
    }

    private void save() {
        browser.findElement(By.cssSelector("main form > p:last-child button")).click();
    }

    @Test
    void changesAForwardingAndGoesOnFromThere() throws IOException {
        show(320, "light");
        visit("diversions");
        typeForwarding("busy", "desk@example.net");
        save();

        awaitText("[role=status]", "The forwarding has been changed.");
        assertThat(focused().getDomAttribute("id")).isEqualTo("busy");
        assertThat(isInView(browser.findElement(By.id("busy-done")))).isTrue();
        assertThat(DemoAccount.ALICE.ask("get_call_forwarding")).contains("\"FBUS\":\"desk@example.net\"");
        shootView("done-320");
    }

    @Test
    void savesNothingByEnterInAForwarding() {
        visit("diversions");
        String before = DemoAccount.ALICE.ask("get_call_forwarding");
        WebElement address = typeForwarding("busy", "desk@example.net");
        address.sendKeys(Keys.ENTER);
        address.sendKeys(".", Keys.ENTER);

        assertThat(address.getDomProperty("value")).isEqualTo("desk@example.net.");
        assertThat(browser.getCurrentUrl()).doesNotContain("done=");
        assertThat(DemoAccount.ALICE.ask("get_call_forwarding")).isEqualTo(before);
    }

    @Test
    void keepsWhatWasTypedBesideTheRefusalAndGoesThere() throws IOException {
        show(320, "light");
        visit("diversions");
        typeForwarding("no_reply", "no address");
        save();

        awaitText("#no_reply-fault", "This is neither an address nor a number.");
        assertThat(browser.findElement(By.id("no_reply_other")).getDomProperty("value"))
                .isEqualTo("no address");
        assertThat(focused().getDomAttribute("id")).isEqualTo("no_reply");
        assertThat(isInView(browser.findElement(By.id("no_reply-fault")))).isTrue();
        shootView("refusal-320");
    }

    @Test
    void showsBothWhereSomebodyElseChangedTheSame() throws IOException {
        visit("diversions");
        DemoAccount.ALICE.ask("set_call_forwarding&FBUS=newer@example.net");
        typeForwarding("busy", "desk@example.net");
        save();

        awaitText(
                "#busy-fault",
                "Changed elsewhere meanwhile, to: newer@example.net. Send it again to keep yours.");
        assertThat(DemoAccount.ALICE.ask("get_call_forwarding")).contains("\"FBUS\":\"newer@example.net\"");
        shootView("conflict");
        save();

        awaitText("[role=status]", "The forwarding has been changed.");
        assertThat(DemoAccount.ALICE.ask("get_call_forwarding")).contains("\"FBUS\":\"desk@example.net\"");
    }

    @Test
    void asksBeforeItRemovesAContactAndStaysInTheList() throws IOException {
        visit("contacts");
        int contacts = browser.findElements(By.cssSelector("#contacts li")).size();
        browser.findElement(By.cssSelector("#contacts button")).click();
        awaitText("main form button", "Remove");
        assertThat(focused().getDomAttribute("id")).isEqualTo("question");
        shootView("question");
        browser.findElement(By.linkText("Cancel")).click();
        assertThat(browser.findElements(By.cssSelector("#contacts li"))).hasSize(contacts);

        browser.findElement(By.cssSelector("#contacts button")).click();
        awaitText("main form button", "Remove");
        press(Keys.TAB);
        press(Keys.ENTER);

        awaitText("[role=status]", "The contact has been removed.");
        assertThat(browser.findElements(By.cssSelector("#contacts li"))).hasSize(contacts - 1);
        assertThat(focused().getDomAttribute("id")).isEqualTo("contacts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "diversions", "accept", "contacts"})
    void offersABlockedAccountNothingToChange(String tab) throws IOException {
        DemoAccount.seedWith("\"prepaid\",", "\"prepaid\", \"blocked\",");
        visit(tab);

        assertThat(browser.findElement(By.id("blocked")).isDisplayed()).isTrue();
        for (WebElement field : browser.findElements(By.cssSelector("main input, main select, main button"))) {
            assertThat(field.isEnabled() && field.isDisplayed()).as(field.getDomAttribute("id")).isFalse();
        }
        shoot("blocked-" + tab);
    }

    private boolean isInView(WebElement element) {
        return (boolean) browser.executeScript(
                "const box = arguments[0].getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight",
                element);
    }

    @Test
    void switchesDoNotDisturbByKeyboard() throws IOException {
        visit("accept");
        press(Keys.TAB);
        assertThat(focused().getText()).isEqualTo("Skip to the content");
        shoot("skip-link");
        press(Keys.ENTER);
        press(Keys.TAB);
        focused().sendKeys("30");
        press(Keys.TAB);
        shoot("focus");
        press(Keys.ENTER);

        awaitText("[role=status]", "Do not disturb has been switched on.");
        assertThat(browser.findElement(By.tagName("main")).getText()).contains("Time left: 30 minutes.");
        shoot("do-not-disturb");
        browser.findElement(By.cssSelector("main button")).sendKeys(Keys.SPACE);

        awaitText("[role=status]", "Do not disturb has been switched off.");
    }

    /** A key that sends a form does not wait for the page that answers it. */
    private void awaitText(String selector, String text) {
        new WebDriverWait(browser, Duration.ofSeconds(10))
                .ignoring(NoSuchElementException.class, StaleElementReferenceException.class)
                .until(page ->
                        page.findElement(By.cssSelector(selector)).getText().equals(text));
    }

    @Test
    void labelsEveryFieldAndLeavesNoErrorInTheConsole() {
        for (String tab : TABS) {
            visit(tab);
            for (WebElement field : browser.findElements(By.cssSelector("input:not([type=hidden]), select"))) {
                assertThat(field.getAccessibleName()).as(tab).isNotBlank();
            }
            assertThat(browser.findElements(By.tagName("h1"))).hasSize(1);
            assertThat(browser.manage().logs().get("browser").getAll())
                    .filteredOn(entry -> !entry.getMessage().contains("favicon.ico"))
                    .as(tab)
                    .isEmpty();
        }
    }

    private void show(int width, String scheme) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", width < 500));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of(
                                "name", "prefers-color-scheme", "value", scheme))));
    }

    private long number(String script) {
        return ((Number) browser.executeScript(script)).longValue();
    }

    private void press(Keys key) {
        focused().sendKeys(key);
    }

    private WebElement focused() {
        return browser.switchTo().activeElement();
    }

    private void shoot(String name) throws IOException {
        shoot(name, true);
    }

    /** What a person sees without scrolling. */
    private void shootView(String name) throws IOException {
        shoot(name, false);
    }

    private void shoot(String name, boolean whole) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        Object png = browser.executeCdpCommand(
                        "Page.captureScreenshot", Map.of("captureBeyondViewport", whole, "format", "png"))
                .get("data");
        Files.write(SCREENSHOTS.resolve(name + ".png"), Base64.getDecoder().decode((String) png));
    }
}
