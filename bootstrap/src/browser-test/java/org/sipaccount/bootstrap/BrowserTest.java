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

    @Test
    void changesAForwarding() {
        visit("diversions");
        new Select(browser.findElement(By.id("busy"))).selectByValue("other");
        WebElement address = browser.findElement(By.id("busy_other"));
        address.clear();
        address.sendKeys("desk@example.net", Keys.ENTER);

        awaitText("[role=status]", "The forwarding has been changed.");
        assertThat(DemoAccount.ALICE.ask("get_call_forwarding")).contains("\"FBUS\":\"desk@example.net\"");
    }

    @Test
    void keepsWhatWasTypedBesideTheRefusal() throws IOException {
        show(320, "light");
        visit("diversions");
        new Select(browser.findElement(By.id("busy"))).selectByValue("other");
        WebElement address = browser.findElement(By.id("busy_other"));
        address.clear();
        address.sendKeys("no address", Keys.ENTER);

        awaitText("#busy-fault", "This is neither an address nor a number.");
        assertThat(browser.findElement(By.id("busy_other")).getDomProperty("value"))
                .isEqualTo("no address");
        shoot("refusal-320");
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
        Files.createDirectories(SCREENSHOTS);
        Object png = browser.executeCdpCommand(
                        "Page.captureScreenshot", Map.of("captureBeyondViewport", true, "format", "png"))
                .get("data");
        Files.write(SCREENSHOTS.resolve(name + ".png"), Base64.getDecoder().decode((String) png));
    }
}
